/// A [`Line`] in a query: what is selected for each of its fields.
#[derive(::core::clone::Clone)]
pub struct LineSelect<__T0, __T1, __T2> {
    /// What is selected for `track`.
    pub track: __T0,
    /// What is selected for `album`.
    pub(crate) album: __T1,
    /// What is selected for `playlists`.
    playlists: __T2,
}
#[automatically_derived]
impl<__T0, __T1, __T2> ::reflect_schema::__private::Selectable
for LineSelect<__T0, __T1, __T2> {
    type Kind = ::reflect_schema::__private::Itself;
    type Query<__R> = __R;
}
#[automatically_derived]
impl<
    __R,
    __T0: ::reflect_schema::__private::Selection<
            __R,
            Output: ::reflect_schema::__private::IntoField<String>,
        >,
    __T1: ::reflect_schema::__private::Selection<
            __R,
            Output: ::reflect_schema::__private::IntoField<Option<String>>,
        >,
    __T2: ::reflect_schema::__private::Selection<
            __R,
            Output: ::reflect_schema::__private::IntoField<Vec<chinook::Playlist>>,
        >,
> ::reflect_schema::__private::Select<::reflect_schema::__private::Itself, __R>
for LineSelect<__T0, __T1, __T2> {
    type Output = Line;
    type Selected = LineSelect<
        <__T0::Output as ::reflect_schema::__private::IntoField<
            String,
        >>::Checked<__R, __T0::Selected>,
        __T1::Selected,
        __T2::Selected,
    >;
    type Row = (__T0::Row, __T1::Row, __T2::Row);
    const NESTED: bool = __T0::NESTED || __T1::NESTED || __T2::NESTED;
    fn list(&self, list: &mut ::reflect_schema::__private::SelectList) {
        self.track.list(list);
        self.album.list(list);
        self.playlists.list(list);
    }
    fn read(
        &self,
        reader: &mut ::reflect_schema::__private::Reader<'_, '_>,
    ) -> ::reflect_schema::__private::Result<Self::Row> {
        ::reflect_schema::__private::Result::Ok((
            self.track.read(reader)?,
            self.album.read(reader)?,
            self.playlists.read(reader)?,
        ))
    }
    fn fill(
        &self,
        nest: &mut ::reflect_schema::__private::Nest<'_, '_>,
        rows: &mut [&mut Self::Row],
    ) -> ::reflect_schema::__private::Result<()> {
        ::reflect_schema::__private::fill(&self.track, nest, rows, |row| &mut row.0)?;
        ::reflect_schema::__private::fill(&self.album, nest, rows, |row| &mut row.1)?;
        ::reflect_schema::__private::fill(
            &self.playlists,
            nest,
            rows,
            |row| &mut row.2,
        )?;
        ::reflect_schema::__private::Result::Ok(())
    }
    fn finish(&self, row: Self::Row) -> Line {
        Line {
            track: ::reflect_schema::__private::IntoField::into_field(
                self.track.finish(row.0),
            ),
            album: ::reflect_schema::__private::IntoField::into_field(
                self.album.finish(row.1),
            ),
            playlists: ::reflect_schema::__private::IntoField::into_field(
                self.playlists.finish(row.2),
            ),
        }
    }
    fn selected(self) -> Self::Selected {
        LineSelect {
            track: <__T0::Output as ::reflect_schema::__private::IntoField<
                String,
            >>::checked(self.track.selected()),
            album: self.album.selected(),
            playlists: self.playlists.selected(),
        }
    }
}
#[automatically_derived]
impl<
    __T0: ::reflect_schema::__private::Streamed,
    __T1: ::reflect_schema::__private::Streamed,
    __T2: ::reflect_schema::__private::Streamed,
> ::reflect_schema::__private::Streamed for LineSelect<__T0, __T1, __T2> {}
