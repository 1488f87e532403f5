use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::{Field, Selected};

/// The struct of selections, and what makes it one itself.
// Expands to:
//     #[derive(Clone)]
//     struct LineSelect<__T0, __T1> {
//         track: __T0,
//         playlists: __T1,
//     }
//     …
pub(super) fn selected(selected: &Selected) -> TokenStream {
    let Selected { facade, vis, ident, select_ident, fields } = selected;
    let doc =
        format!(" A [`{}`] in a query: what is selected for each of its fields.", ident.unraw());
    let docs = fields.iter().map(|it| format!(" What is selected for `{}`.", it.ident.unraw()));
    let members = fields.iter().zip(docs).map(|(it, doc)| {
        let (vis, ident, param) = (&it.vis, &it.ident, &it.param);
        quote!(#[doc = #doc] #vis #ident: #param)
    });
    let params: Vec<_> = fields.iter().map(|it| &it.param).collect();
    let rt = quote!(#facade::__private);
    let select_impl = select_impl(selected);
    quote! {
        #[doc = #doc]
        #[derive(::core::clone::Clone)]
        #vis struct #select_ident<#(#params),*> {
            #(#members,)*
        }
        #[automatically_derived]
        impl<#(#params),*> #rt::Selectable for #select_ident<#(#params),*> {
            type Kind = #rt::Itself;
            type Query<__R> = __R;
        }
        #select_impl
        #[automatically_derived]
        impl<#(#params: #rt::Streamed),*> #rt::Streamed for #select_ident<#(#params),*> {}
    }
}

// Expands to:
//     impl<
//         __R,
//         __T0: Selection<__R, Output: IntoField<String>>,
//         __T1: Selection<__R, Output: IntoField<Vec<Playlist>>>,
//     > Select<Itself, __R> for LineSelect<__T0, __T1> {
//         type Output = Line;
//         type Selected = LineSelect<…>;
//         type Row = (__T0::Row, __T1::Row);
//         …
//     }
fn select_impl(Selected { facade, ident, select_ident, fields, .. }: &Selected) -> TokenStream {
    let rt = quote!(#facade::__private);
    let types = fields.iter().map(|it| &it.rust_type);
    let selected_types = fields.iter().map(|it| selected_type(it, &rt));
    let selected_values = fields.iter().map(|it| selected_value(it, &rt));
    let names: Vec<_> = fields.iter().map(|it| &it.ident).collect();
    let params: Vec<_> = fields.iter().map(|it| &it.param).collect();
    let places: Vec<_> = (0..fields.len()).map(Literal::usize_unsuffixed).collect();
    quote! {
        #[automatically_derived]
        impl<__R, #(#params: #rt::Selection<__R, Output: #rt::IntoField<#types>>),*>
            #rt::Select<#rt::Itself, __R> for #select_ident<#(#params),*>
        {
            type Output = #ident;
            type Selected = #select_ident<#(#selected_types),*>;
            type Row = (#(#params::Row,)*);
            const NESTED: bool = #(#params::NESTED)||*;
            fn list(&self, list: &mut #rt::SelectList) {
                #(self.#names.list(list);)*
            }
            fn read(&self, reader: &mut #rt::Reader<'_, '_>) -> #rt::Result<Self::Row> {
                #rt::Result::Ok((#(self.#names.read(reader)?,)*))
            }
            fn fill(
                &self,
                nest: &mut #rt::Nest<'_, '_>,
                rows: &mut [&mut Self::Row],
            ) -> #rt::Result<()> {
                #(#rt::fill(&self.#names, nest, rows, |row| &mut row.#places)?;)*
                #rt::Result::Ok(())
            }
            fn finish(&self, row: Self::Row) -> #ident {
                #ident {
                    #(#names: #rt::IntoField::into_field(self.#names.finish(row.#places)),)*
                }
            }
            fn selected(self) -> Self::Selected {
                #select_ident { #(#names: #selected_values,)* }
            }
        }
    }
}

/// A selection that is none where the types differ: with one error, the compiler is content.
///
/// The public part of an implementation can't mention a type that is less visible.
fn selected_type(
    Field { param, rust_type, as_visible, .. }: &Field,
    rt: &TokenStream,
) -> TokenStream {
    if *as_visible {
        quote!(<#param::Output as #rt::IntoField<#rust_type>>::Checked<__R, #param::Selected>)
    } else {
        quote!(#param::Selected)
    }
}

fn selected_value(
    Field { ident, param, rust_type, as_visible, .. }: &Field,
    rt: &TokenStream,
) -> TokenStream {
    let selected = quote!(self.#ident.selected());
    if *as_visible {
        quote!(<#param::Output as #rt::IntoField<#rust_type>>::checked(#selected))
    } else {
        selected
    }
}
