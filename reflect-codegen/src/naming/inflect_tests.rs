//! Golden words: edition 1 gives these for ever.

use proptest::prelude::*;

use super::{plural, singular};

/// Singular and plural.
const BOTH_WAYS: &str = "
    person people  child children  man men  woman women  mouse mice  foot feet  tooth teeth
    goose geese  company companies  category categories  address addresses  box boxes
    status statuses  class classes  branch branches  dish dishes  bus buses  alias aliases
    analysis analyses  index indexes  movie movies  cookie cookies  hero heroes  matrix matrices
    vertex vertices  criterion criteria  quiz quizzes  wolf wolves  leaf leaves  knife knives
    life lives  archive archives  drive drives  cave caves  house houses  purchase purchases
    database databases  response responses  license licenses  cache caches  type types  code codes
    size sizes  prize prizes  line lines  track tracks  album albums  artist artists
    customer customers  employee employees  genre genres  invoice invoices  playlist playlists
    film films  actor actors  city cities  country countries  language languages  store stores
    payment payments  rental rentals  inventory inventories  order orders  detail details
    product products  supplier suppliers  shipper shippers  region regions  territory territories
    user users  account accounts  role roles  permission permissions  group groups
    session sessions  token tokens  key keys  day days  survey surveys  journey journeys
    activity activities  entity entities  property properties  policy policies  query queries
    entry entries  history histories  currency currencies  party parties  story stories
    delivery deliveries  family families  body bodies  copy copies  reply replies  tie ties
    pie pies  zombie zombies  match matches  batch batches  search searches  switch switches
    watch watches  church churches  approach approaches  coach coaches  niche niches
    headache headaches  epoch epochs  wish wishes  brush brushes  tax taxes  prefix prefixes
    suffix suffixes  mailbox mailboxes  fix fixes  business businesses  process processes
    access accesses  boss bosses  glass glasses  success successes  bonus bonuses  virus viruses
    campus campuses  census censuses  menu menus  sku skus  cause causes  clause clauses
    warehouse warehouses  use uses  excuse excuses  case cases  base bases  phase phases
    lease leases  release releases  disease diseases  phrase phrases  increase increases  gas gases
    canvas canvases  atlas atlases  expense expenses  sense senses  lens lenses  course courses
    nurse nurses  horse horses  universe universes  exercise exercises  franchise franchises
    enterprise enterprises  promise promises  purpose purposes  dose doses  rose roses
    diagnosis diagnoses  thesis theses  hypothesis hypotheses  crisis crises  axis axes
    paralysis paralyses  photo photos  video videos  logo logos  memo memos  repo repos  zero zeros
    radio radios  portfolio portfolios  potato potatoes  tomato tomatoes  echo echoes
    volcano volcanoes  shoe shoes  toe toes  schema schemas  area areas  quota quotas
    formula formulas  camera cameras  idea ideas  agenda agendas  persona personas  api apis
    uri uris  kpi kpis  taxi taxis  id ids  url urls  pdf pdfs  cd cds  tv tvs  node nodes
    edge edges  image images  message messages  page pages  stage stages  package packages
    file files  role roles  rule rules  schedule schedules  module modules  vehicle vehicles
    article articles  table tables  column columns  value values  venue venues  issue issues
    move moves  curve curves  reserve reserves  valve valves  incentive incentives  wave waves
    objective objectives  native natives  slave slaves  olive olives  shelf shelves  half halves
    wife wives  thief thieves  roof roofs  belief beliefs  chief chiefs  proof proofs  staffer staffers
    maze mazes  quartz quartzes  buzz buzzes  freeze freezes  employee employees  fee fees
    committee committees  tree trees  degree degrees  setting settings  option options
    human humans  german germans  specimen specimens  salesman salesmen  bacterium bacteria
    phenomenon phenomena  curriculum curricula  appendix appendices  stimulus stimuli
    alumnus alumni  ox oxen  topic topics  metric metrics  statistic statistics  sale sales
    comment comments  post posts  tag tags  like likes  follow follows  question questions
    answer answers  badge badges  vote votes  review reviews  rating ratings  cart carts
    coupon coupons  discount discounts  shipment shipments  contact contacts  lead leads
    event events  ticket tickets  seat seats  room rooms  booking bookings  flight flights
    airport airports  address2 address2s
    dbalias dbaliases  pc pcs  vm vms  msg msgs  mp3 mp3s
";

/// One word for both numbers, or nothing to go by.
const UNCHANGED: &str = "
    series species news data media metadata staff equipment sheep fish aircraft software feedback
    analytics physics economics corps means headquarters gps dns sms https chaos kudos cosmos
    jeans rabies texas pancreas as os is ms
    crs fts srs vps cvs hls ntfs trans arrears savings xs hrs by to of from
";

/// Singulars in `ss us is os as`, and others, that lose nothing.
const SINGULAR: &str = "
    address class process status bus virus bonus analysis basis axis iris lens alias atlas canvas
    gas bias glass access cross business tennis chassis paris summons yes größe 用户
";

#[test]
fn golden_words() {
    let words: Vec<&str> = BOTH_WAYS.split_whitespace().collect();
    assert!(words.len() >= 2 * 200);
    for pair in words.chunks(2) {
        let (one, many) = (pair[0], pair[1]);
        assert_eq!(singular(many), one);
        assert_eq!(plural(one), many);
        assert_eq!(singular(one), one);
        assert_eq!(plural(many), many);
    }
    for word in UNCHANGED.split_whitespace() {
        assert_eq!((&*singular(word), &*plural(word)), (word, word));
    }
    for word in SINGULAR.split_whitespace() {
        assert_eq!(singular(word), word);
    }
    for (many, one) in
        [("indices", "index"), ("schemata", "schema"), ("peoples", "person"), ("dnses", "dns")]
    {
        assert_eq!((&*singular(many), &*plural(many)), (one, many));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn idempotent(
        stem in "[a-z]{0,3}",
        word in prop::sample::select(BOTH_WAYS.split_whitespace().collect::<Vec<_>>()),
        keep in any::<bool>(),
        ending in "(s|es|ies|ses|us|is|ysis|y|o|u|i|a|ch|x|z|men|é|2){0,3}",
    ) {
        let word = format!("{}{ending}", if keep { word } else { &stem });
        let (one, many) = (singular(&word), plural(&word));
        prop_assert_eq!(singular(&one), one);
        prop_assert_eq!(plural(&many), many);
    }

    #[test]
    fn any_string(word in "\\PC*") {
        let (one, many) = (singular(&word), plural(&word));
        prop_assert_eq!(singular(&one), one);
        prop_assert_eq!(plural(&many), many);
    }
}

#[test]
fn listed_words_are_stable() {
    use super::irregular::{ADDS_ES, ADDS_S, OTHER_PLURALS, PAIRS};
    for (one, many) in PAIRS {
        assert_eq!((&*singular(many), &*plural(one)), (*one, *many));
    }
    for (one, many) in OTHER_PLURALS {
        assert_eq!((&*singular(many), &*plural(many)), (*one, *many));
    }
    for (list, ending) in [(ADDS_S, "s"), (ADDS_ES, "es")] {
        for one in list {
            let many = format!("{one}{ending}");
            assert_eq!((&*singular(&many), &*plural(one)), (*one, &*many));
        }
    }
}
