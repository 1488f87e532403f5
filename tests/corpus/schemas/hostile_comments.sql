-- Comments become documentation.
CREATE TABLE page ( -- ``` fn main() {}
    id INTEGER PRIMARY KEY, -- `code`, ``` and ```` fences
    a TEXT, -- ] [link](javascript:alert(1)) [`Option`] [nowhere] [x]: y
    b TEXT, -- <b>bold <script>alert(1)</script> <!-- never closed
    c TEXT, -- */ "# \" { } ‮ \u{202e} #![deny(x)] /* nested
    d TEXT, /* # Heading
    ## Another

        fn indented() { compile_error!("code") }

    ~~~
    tildes
    ~~~
    - list
    > quote | table */
    e TEXT, --
    f TEXT -- 	  trailing spaces and a last line without a comma   	
    /* after the last column ``` */
) /* ```rust
compile_error!("a test of the documentation") */;
/* before */ CREATE /* in */ VIEW /* between */ v /* ``` */ AS SELECT a /* ] */ FROM page -- end ```
;
INSERT INTO page (id, a) VALUES (1, 'a');
