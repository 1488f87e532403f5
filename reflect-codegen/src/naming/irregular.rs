//! The closed word lists of edition 1, rule 9. A change here renames, so it
//! belongs into a later edition.

/// Singular and plural.
#[rustfmt::skip]
pub(super) const PAIRS: &[(&str, &str)] = &[
    ("person", "people"), ("salesperson", "salespeople"), ("businessperson", "businesspeople"),
    ("child", "children"), ("grandchild", "grandchildren"), ("stepchild", "stepchildren"),
    ("man", "men"), ("woman", "women"), ("salesman", "salesmen"), ("saleswoman", "saleswomen"),
    ("businessman", "businessmen"), ("businesswoman", "businesswomen"), ("chairman", "chairmen"),
    ("chairwoman", "chairwomen"), ("craftsman", "craftsmen"), ("fireman", "firemen"),
    ("fisherman", "fishermen"), ("foreman", "foremen"), ("freshman", "freshmen"),
    ("gentleman", "gentlemen"), ("middleman", "middlemen"), ("ombudsman", "ombudsmen"),
    ("policeman", "policemen"), ("spokesman", "spokesmen"), ("spokeswoman", "spokeswomen"),
    ("sportsman", "sportsmen"), ("tradesman", "tradesmen"), ("workman", "workmen"),
    ("mouse", "mice"), ("louse", "lice"), ("foot", "feet"), ("tooth", "teeth"), ("goose", "geese"),
    ("ox", "oxen"), ("quiz", "quizzes"), ("axis", "axes"),
    ("wolf", "wolves"), ("werewolf", "werewolves"), ("leaf", "leaves"), ("knife", "knives"),
    ("life", "lives"), ("wife", "wives"), ("housewife", "housewives"), ("midwife", "midwives"),
    ("shelf", "shelves"), ("bookshelf", "bookshelves"), ("half", "halves"), ("calf", "calves"),
    ("thief", "thieves"), ("elf", "elves"), ("self", "selves"), ("loaf", "loaves"),
    ("scarf", "scarves"), ("hoof", "hooves"), ("wharf", "wharves"), ("sheaf", "sheaves"),
    ("matrix", "matrices"), ("vertex", "vertices"), ("vortex", "vortices"), ("codex", "codices"),
    ("appendix", "appendices"), ("helix", "helices"),
    ("criterion", "criteria"), ("phenomenon", "phenomena"), ("automaton", "automata"),
    ("bacterium", "bacteria"), ("curriculum", "curricula"), ("addendum", "addenda"),
    ("erratum", "errata"), ("memorandum", "memoranda"), ("larva", "larvae"), ("alga", "algae"),
    ("alumnus", "alumni"), ("nucleus", "nuclei"), ("stimulus", "stimuli"),
    ("crisis", "crises"), ("diagnosis", "diagnoses"), ("prognosis", "prognoses"),
    ("thesis", "theses"), ("hypothesis", "hypotheses"), ("synthesis", "syntheses"),
    ("parenthesis", "parentheses"), ("synopsis", "synopses"), ("oasis", "oases"),
    ("emphasis", "emphases"), ("neurosis", "neuroses"),
];

/// Second plurals of words whose usual plural is regular or among [`PAIRS`].
#[rustfmt::skip]
pub(super) const OTHER_PLURALS: &[(&str, &str)] = &[
    ("index", "indices"), ("schema", "schemata"), ("formula", "formulae"), ("antenna", "antennae"),
    ("radius", "radii"), ("cactus", "cacti"), ("fungus", "fungi"), ("syllabus", "syllabi"),
    ("locus", "loci"), ("focus", "foci"), ("corpus", "corpora"), ("genus", "genera"),
    ("money", "monies"),
];

/// Words whose plural adds `s`, though the suffix rules would not find the way back.
#[rustfmt::skip]
pub(super) const ADDS_S: &[&str] = &[
    // -ies
    "movie", "cookie", "zombie", "calorie", "selfie", "rookie", "brownie", "hoodie", "genie",
    "auntie", "prairie", "sortie", "smoothie", "freebie", "newbie", "birdie", "magpie", "necktie",
    "eyrie", "talkie", "walkie", "collie", "goalie", "foodie", "caddie", "pixie",
    // -os
    "photo", "video", "logo", "memo", "repo", "demo", "info", "combo", "piano", "radio", "studio",
    "portfolio", "scenario", "zero", "euro", "kilo", "promo", "macro", "micro", "taco", "todo",
    "audio", "ratio", "casino", "auto", "disco", "dynamo", "intro", "outro", "turbo", "tempo",
    "patio", "trio", "duo", "folio", "ego", "silo", "solo", "soprano", "alto", "cello", "kimono",
    "manifesto", "motto", "peso", "proto", "stereo", "tattoo", "tango", "techno", "typo", "yoyo",
    "zoo", "shampoo", "voodoo", "cuckoo", "igloo", "bamboo", "curio", "embryo", "espresso",
    // -oes
    "shoe", "horseshoe", "toe", "tiptoe", "canoe", "foe", "hoe", "oboe", "roe", "doe", "aloe",
    "floe", "woe",
    // -as
    "schema", "area", "quota", "formula", "idea", "camera", "agenda", "persona", "visa", "pizza",
    "extra", "beta", "alpha", "delta", "gamma", "lambda", "sigma", "comma", "era", "saga", "arena",
    "antenna", "banana", "cinema", "diploma", "drama", "enigma", "gala", "guerrilla", "lama",
    "lava", "llama", "mantra", "meta", "villa", "vista", "opera", "panda", "pasta", "plaza",
    "replica", "sauna", "soda", "sofa", "stanza", "tuna", "umbrella", "utopia",
    "vanilla", "veranda", "zebra", "dogma", "stigma", "trauma", "aroma", "asthma", "aura", "bra",
    "coma", "cobra", "encyclopedia", "fauna", "flora", "hyena", "insignia",
    "marina", "nova", "okra", "orchestra", "panorama", "peninsula", "pea", "sea",
    "tea", "plea", "flea", "spa", "toga", "trivia", "via", "mama", "papa", "nebula", "omega",
    "academia", "algebra", "java", "pagoda",
    // -is
    "api", "uri", "gui", "kpi", "poi", "emoji", "taxi", "ski", "wiki", "pi", "bikini", "alibi",
    "rabbi", "safari", "sushi", "tsunami", "yeti", "zucchini", "multi", "mini", "semi",
    // -us
    "menu", "submenu", "guru", "emu", "sku", "cpu", "gpu", "vcpu", "bureau", "plateau", "haiku",
    "tutu", "caribou", "gnu", "tableau", "chateau", "milieu", "thou",
    // -uses, -ches, -xes, -zes
    "use", "reuse", "fuse", "refuse", "excuse", "abuse", "muse", "ruse", "recluse", "accuse",
    "cache", "niche", "ache", "headache", "toothache", "avalanche", "psyche", "quiche", "moustache",
    "mustache", "creche", "brioche", "cliche", "tranche", "deluxe", "posse", "finesse",
    "impasse", "crevasse", "mousse", "lacrosse",
    // Abbreviations without a vowel, which else are their own plural.
    "cd", "dvd", "tv", "pdf", "pc", "vm", "db", "fk", "pk", "sdk", "vpn", "msg", "pkg", "cfg", "cmd", "btn",
    "txn", "src", "ngo", "dlc",
    // hard -ch
    "epoch", "tech", "stomach", "monarch", "patriarch", "matriarch", "eunuch", "loch",
];

/// Words whose plural adds `es`, though the suffix rules would not find the way there or back.
#[rustfmt::skip]
pub(super) const ADDS_ES: &[&str] = &[
    "alias", "atlas", "bias", "canvas", "gas", "iris", "trellis", "lens", "yes", "summons",
    "hero", "antihero", "superhero", "potato", "tomato", "echo", "veto", "torpedo", "cargo",
    "mosquito", "volcano", "tornado", "embargo", "buffalo", "domino", "mango",
];

/// Words that are their own plural, or that only look like one.
#[rustfmt::skip]
pub(super) const UNCHANGED: &[&str] = &[
    "series", "species", "news", "data", "media", "metadata", "multimedia", "staff", "equipment",
    "information", "sheep", "fish", "deer", "moose", "bison", "salmon", "trout", "shrimp", "swine",
    "aircraft", "spacecraft", "hovercraft", "hardware", "software", "firmware", "middleware",
    "feedback", "traffic", "rice", "advice", "luggage", "furniture", "homework", "knowledge",
    "weather", "offspring", "police", "cattle", "personnel", "stuff", "evidence", "research",
    "music", "analytics", "economics", "mathematics", "maths", "physics", "politics", "ethics",
    "logistics", "electronics", "athletics", "genetics", "robotics", "informatics", "genomics",
    "corps", "means", "headquarters", "crossroads", "clothes", "thanks", "goods", "gallows",
    "jeans", "pants", "trousers", "scissors", "pliers", "tongs", "binoculars", "aids", "diabetes",
    "herpes", "measles", "mumps", "rabies", "scabies", "caries", "billiards", "innings", "mercedes",
    "netherlands", "philippines", "wales", "athens", "brussels", "always", "perhaps", "sometimes",
    "gps", "dns", "sms", "mms", "cms", "https", "tls", "vps", "nfs", "rds", "sqs", "sns", "aws",
    "kms", "dbms", "rdbms", "lms", "wms", "oms", "pms", "tms", "sys", "xls", "mbps",
    "gbps", "kbps", "fps", "rps", "tps", "saas", "paas", "iaas",
    "crs", "fts", "srs", "cvs", "hls", "ntfs", "trans", "arrears", "savings",
    // How a role ends: `directed_by`.
    "by", "to", "of", "in", "on", "at", "for", "from", "with", "into", "onto", "about", "under", "over", "after",
    "before", "per",
];
