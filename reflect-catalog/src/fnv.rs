/// FNV-1a of parts that are hashed as if they were one
/// (<https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>): a hash that is the same everywhere,
/// in every version, so that names and files may be made of it.
///
/// ```
/// use reflect_catalog::fnv1a;
/// assert_eq!(fnv1a(["foobar"]), 0x8594_4171_f739_67e8);
/// assert_eq!(fnv1a(["foo", "bar"]), fnv1a(["foobar"]));
/// ```
#[must_use]
pub fn fnv1a<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(PRIME);
    parts.into_iter().fold(BASIS, |hash, part| part.as_ref().iter().fold(hash, step))
}

#[cfg(test)]
mod tests {
    use super::fnv1a;

    #[test]
    fn the_vectors_of_the_draft() {
        let table: [(&str, u64); 4] = [
            ("", 0xcbf2_9ce4_8422_2325),
            ("a", 0xaf63_dc4c_8601_ec8c),
            ("foobar", 0x8594_4171_f739_67e8),
            ("chongo was here!\n", 0x4681_0940_eff5_f915),
        ];
        for (text, hash) in table {
            assert_eq!(fnv1a([text]), hash, "{text:?}");
            assert_eq!(fnv1a(text.bytes().map(|byte| [byte])), hash, "{text:?}");
        }
    }
}
