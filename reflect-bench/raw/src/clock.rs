use std::mem::MaybeUninit;
use std::time::Duration;

/// How long processors have worked for this process; no time where the system doesn't tell.
pub(crate) fn cpu_time() -> Duration {
    let mut time = MaybeUninit::<libc::timespec>::zeroed();
    // SAFETY: there is room for the answer, and zeros are one, should there be none.
    let time = unsafe {
        libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, time.as_mut_ptr());
        time.assume_init()
    };
    let [seconds, nanoseconds] = [time.tv_sec, time.tv_nsec].map(u64::try_from);
    Duration::from_secs(seconds.unwrap_or(0)) + Duration::from_nanos(nanoseconds.unwrap_or(0))
}
