//! What queries answer, against SQL written by hand.

mod context;
mod corners;
mod dates;
mod decimals;
mod deep;
mod derive;
mod drift;
mod ends;
mod evaluator;
pub(crate) mod examples;
mod functions;
mod keys;
mod lists;
mod lists_long;
mod lists_of_related;
mod meeting;
mod nested;
mod numbers;
mod orphans;
mod pages;
mod prepared;
mod properties;
mod references;
mod repeated;
mod scopes;
mod search;
mod values;
