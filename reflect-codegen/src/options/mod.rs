//! The arguments of `reflect_schema!`.

mod attributes;
mod choices;
mod name;
mod naming;
mod order;
mod overrides;
mod parse;
mod relate;
mod stand_ins;
mod time_forms;

use proc_macro2::{Span, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::{Ident, LitStr, Path, Token, token};

use crate::errors::Errors;
pub(crate) use attributes::AttributesOverride;
pub(crate) use choices::{Dates, Decimals, Enums, Ids, JsonChoice, Track, Uuids, Writes};
pub(crate) use name::{Name, Target};
pub(crate) use naming::NamingOptions;
pub(crate) use order::RelationOrder;
pub(crate) use overrides::{OrphansOverride, Rename, TypeOverride, TypeTarget};
pub(crate) use parse::similar;
use parse::{choose, comma, each, expected, list, map, quoted, skip_value, text, unknown};
pub(crate) use relate::{Relate, ViewKey};
pub(crate) use time_forms::{ChosenForm, TimeFormOverride};

/// The arguments of the macro.
pub(crate) struct Options {
    /// The path to the facade crate, whatever the user calls it.
    pub(crate) facade: Path,
    /// A database file or a script.
    pub(crate) path: Option<LitStr>,
    /// A directory of scripts.
    pub(crate) migrations: Option<LitStr>,
    /// The variable of the environment that holds the path.
    pub(crate) env: Option<LitStr>,
    /// A catalog written down before.
    pub(crate) snapshot: Option<LitStr>,
    pub(crate) track: Track,
    /// The only tables and views to reflect, if there are any here.
    pub(crate) only: Vec<LitStr>,
    /// The tables and views not to reflect.
    pub(crate) skip: Vec<LitStr>,
    /// The tables and views whose rows can be borrowed from a statement.
    pub(crate) borrowed: Vec<LitStr>,
    pub(crate) writes: Writes,
    /// The columns that count the changes of a row.
    pub(crate) versions: Vec<Target>,
    pub(crate) renames: Vec<Rename>,
    pub(crate) naming: NamingOptions,
    /// The foreign keys that the database doesn't declare.
    pub(crate) relate: Vec<Relate>,
    /// The orders of rows that refer to a row.
    pub(crate) order: Vec<RelationOrder>,
    /// The keys of views.
    pub(crate) keys: Vec<ViewKey>,
    pub(crate) types: Vec<TypeOverride>,
    /// The foreign keys that may lead nowhere.
    pub(crate) orphans: Vec<OrphansOverride>,
    pub(crate) attributes: Vec<AttributesOverride>,
    /// The columns whose values are not shown.
    pub(crate) secret: Vec<Target>,
    /// Derives besides the ones every row has.
    pub(crate) derives: Vec<Path>,
    /// What a CHECK of some texts makes of a column.
    pub(crate) enums: Enums,
    pub(crate) ids: Ids,
    pub(crate) decimals: Decimals,
    pub(crate) dates: Dates,
    pub(crate) uuids: Uuids,
    pub(crate) json: JsonChoice,
    /// The columns that have dates and times of one form.
    pub(crate) time_forms: Vec<TimeFormOverride>,
    /// Functions, aggregates and collations that the application registers.
    pub(crate) functions: Vec<LitStr>,
    pub(crate) aggregates: Vec<LitStr>,
    pub(crate) collations: Vec<LitStr>,
}

const NAMES: [&str; 28] = [
    "migrations",
    "snapshot",
    "env",
    "track",
    "only",
    "skip",
    "borrowed",
    "writes",
    "version",
    "rename",
    "naming",
    "relate",
    "keys",
    "order",
    "types",
    "orphans",
    "derive",
    "attributes",
    "secret",
    "enums",
    "ids",
    "decimals",
    "dates",
    "uuids",
    "json",
    "functions",
    "aggregates",
    "collations",
];

impl Options {
    /// Reads the arguments as far as they make sense, and reports what does not.
    pub(crate) fn parse(input: TokenStream, errors: &Errors) -> Option<Self> {
        let parser = |input: ParseStream<'_>| Self::parse_stream(input, errors);
        parser.parse2(input).map_err(|error| errors.add(error)).ok()
    }

    fn parse_stream(input: ParseStream<'_>, errors: &Errors) -> syn::Result<Self> {
        let mut options = Self::new(Path::parse_mod_style(input)?);
        let mut seen: Vec<(Ident, bool)> = Vec::new();
        input.parse::<Token![,]>()?;
        let names_a_source = input.peek(Ident) && input.peek2(Token![=]);
        if !names_a_source {
            options.path = Some(first_argument(input)?);
            comma(input)?;
        }
        each(input, errors, |input| {
            // `dates` has two sides: a crate, and the forms of columns.
            let in_braces = input.peek3(token::Brace);
            let name = options.parse_option(input, errors)?;
            let side = (name, in_braces);
            if seen.contains(&side) {
                errors.at(side.0.span(), format!("`{}` is given twice", side.0));
            }
            seen.push(side);
            Ok(())
        })?;
        options.check(errors);
        Ok(options)
    }

    fn new(facade: Path) -> Self {
        Self {
            facade,
            path: None,
            migrations: None,
            env: None,
            snapshot: None,
            track: Track::default(),
            only: Vec::new(),
            skip: Vec::new(),
            borrowed: Vec::new(),
            writes: Writes::default(),
            versions: Vec::new(),
            renames: Vec::new(),
            naming: NamingOptions::default(),
            relate: Vec::new(),
            keys: Vec::new(),
            order: Vec::new(),
            types: Vec::new(),
            orphans: Vec::new(),
            attributes: Vec::new(),
            secret: Vec::new(),
            derives: Vec::new(),
            enums: Enums::default(),
            ids: Ids::default(),
            decimals: Decimals::default(),
            dates: Dates::default(),
            uuids: Uuids::default(),
            json: JsonChoice::default(),
            time_forms: Vec::new(),
            functions: Vec::new(),
            aggregates: Vec::new(),
            collations: Vec::new(),
        }
    }

    /// Reads `name = value`.
    fn parse_option(&mut self, input: ParseStream<'_>, errors: &Errors) -> syn::Result<Ident> {
        let Ok(name) = input.parse::<Ident>() else {
            return Err(expected(&format!("one of the options {}", quoted(&NAMES)), input));
        };
        let is_known = NAMES.iter().any(|known| name == known);
        if input.parse::<Token![=]>().is_err() && is_known {
            let message = format!("`{name}` needs a value: `{name} = …`");
            return Err(syn::Error::new(name.span(), message));
        }
        self.set(&name, input, errors)?;
        Ok(name)
    }

    fn set(&mut self, name: &Ident, input: ParseStream<'_>, errors: &Errors) -> syn::Result<()> {
        match name.to_string().as_str() {
            "migrations" => self.migrations = Some(text(input, "migrations = \"migrations\"")?),
            "snapshot" => self.snapshot = Some(text(input, "snapshot = \"app.schema.json\"")?),
            "env" => self.env = Some(text(input, "env = \"DATABASE_FILE\"")?),
            "track" => {
                let choices = [
                    ("database", Track::Database),
                    ("snapshot", Track::Snapshot),
                    ("none", Track::None),
                ];
                choose(&mut self.track, name, &choices, input, errors)?;
            }
            "only" => self.only = list(input, "only = [\"Artist\", \"Play*\"]", errors)?,
            "skip" => self.skip = list(input, "skip = [\"log_*\"]", errors)?,
            "borrowed" => self.borrowed = list(input, "borrowed = [\"Track\"]", errors)?,
            "writes" => {
                let choices = [("all", Writes::All), ("none", Writes::None)];
                choose(&mut self.writes, name, &choices, input, errors)?;
            }
            "version" => self.versions = list(input, "version = [Invoice.Version]", errors)?,
            "rename" => self.renames = map(input, "rename = { Employee => StaffMember }", errors)?,
            "relate" => {
                let example = "relate = { view_sales(customer) -> Customer(CustomerId) }";
                self.relate = map(input, example, errors)?;
            }
            "keys" => self.keys = map(input, "keys = { view_sales(id) }", errors)?,
            "order" => self.order = map(input, "order = { Album(ArtistId) => Title }", errors)?,
            "naming" => self.naming = NamingOptions::parse(input, errors)?,
            "types" => {
                self.types = map(input, "types = { Invoice.Total => crate::Money }", errors)?;
            }
            "orphans" => {
                self.orphans = map(input, "orphans = { Employee(ReportsTo) => none }", errors)?;
            }
            "attributes" => {
                let example = "attributes = { Customer.Email => #[serde(skip)] }";
                self.attributes = map(input, example, errors)?;
            }
            "secret" => self.secret = list(input, "secret = [Customer.Email]", errors)?,
            "derive" => {
                self.derives = list(input, "derive = [Eq, Hash]", errors)?;
                self.derives.retain(|path| !is_derived_anyway(path, errors));
            }
            "enums" => {
                let choices =
                    [("closed", Enums::Closed), ("open", Enums::Open), ("off", Enums::Off)];
                choose(&mut self.enums, name, &choices, input, errors)?;
            }
            "ids" => {
                let choices = [("plain", Ids::Plain), ("typed", Ids::Typed)];
                choose(&mut self.ids, name, &choices, input, errors)?;
            }
            "decimals" => {
                let choices = [
                    ("rust_decimal", Decimals::RustDecimal),
                    ("f64", Decimals::F64),
                    ("text", Decimals::Text),
                ];
                choose(&mut self.decimals, name, &choices, input, errors)?;
            }
            "dates" if input.peek(token::Brace) => {
                self.time_forms = map(input, "dates = { visit.at => unix_ms }", errors)?;
            }
            "dates" => {
                let choices = [
                    ("chrono", Dates::Chrono),
                    ("time", Dates::Time),
                    ("jiff", Dates::Jiff),
                    ("text", Dates::Text),
                ];
                choose(&mut self.dates, name, &choices, input, errors)?;
            }
            "uuids" => {
                let choices = [("text", Uuids::Text), ("uuid", Uuids::Uuid)];
                choose(&mut self.uuids, name, &choices, input, errors)?;
            }
            "json" => {
                let choices = [("text", JsonChoice::Text), ("serde_json", JsonChoice::SerdeJson)];
                choose(&mut self.json, name, &choices, input, errors)?;
            }
            "functions" => self.functions = list(input, "functions = [\"slug\"]", errors)?,
            "aggregates" => self.aggregates = list(input, "aggregates = [\"median\"]", errors)?,
            "collations" => self.collations = list(input, "collations = [\"unicase\"]", errors)?,
            _ => {
                errors.at(name.span(), unknown("option", name, &NAMES));
                skip_value(input)?;
            }
        }
        Ok(())
    }

    /// Checks that the arguments go together.
    fn check(&self, errors: &Errors) {
        self.check_stand_ins(errors);
        let sources = [&self.path, &self.migrations, &self.env, &self.snapshot];
        if sources.iter().all(|source| source.is_none()) {
            errors.all_at(Span::call_site(), format!("expected {FIRST_ARGUMENT}"));
        }
        if let (Some(_), Some(migrations)) =
            (self.path.as_ref().or(self.env.as_ref()), &self.migrations)
        {
            let message = "`migrations` takes the place of the database: leave one of the two out";
            errors.all_at(migrations.span(), message);
        }
        if self.writes == Writes::None && !self.versions.is_empty() {
            let message = "`writes = none` leaves nothing to count: leave `version` out";
            errors.at(self.span(), message);
        }
        if self.track == Track::Snapshot && self.snapshot.is_none() {
            let message = "`track = snapshot` needs a snapshot: `snapshot = \"app.schema.json\"`";
            errors.at(self.span(), message);
        }
    }

    /// The argument that an error of the source is about.
    pub(crate) fn span(&self) -> Span {
        let sources = [&self.path, &self.env, &self.migrations, &self.snapshot];
        sources.into_iter().flatten().next().map_or_else(Span::call_site, LitStr::span)
    }
}

const FIRST_ARGUMENT: &str = "the path of a database in quotes, as in \
    `reflect_schema!(\"data/app.db\")`; it is relative to this crate's Cargo.toml";

fn first_argument(input: ParseStream<'_>) -> syn::Result<LitStr> {
    input.parse().map_err(|_| expected(FIRST_ARGUMENT, input))
}

/// Reports what rows derive already; a second derive is an error that does not lead here.
fn is_derived_anyway(path: &Path, errors: &Errors) -> bool {
    let Some(last) = path.segments.last() else { return false };
    let is_derived = ["Debug", "Clone", "PartialEq"].iter().any(|given| last.ident == given);
    if is_derived {
        let message = format!("every row derives `{}` already: leave it out", last.ident);
        errors.at(last.ident.span(), message);
    }
    is_derived
}

#[cfg(test)]
mod tests;
