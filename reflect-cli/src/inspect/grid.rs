use unicode_width::UnicodeWidthStr;

/// Lines of cells that are put under each other.
#[derive(Default)]
pub(super) struct Grid(Vec<Vec<String>>);

/// A wider cell moves what follows on its own line, and leaves the other lines alone.
const WIDEST: usize = 40;

impl Grid {
    pub(super) fn add(&mut self, line: impl IntoIterator<Item = String>) {
        self.0.push(line.into_iter().collect());
    }

    /// Leaves out the columns that have a heading and nothing else.
    pub(super) fn without_empty(self) -> Self {
        let count = self.0.first().map_or(0, Vec::len);
        let has_text = |column: usize| {
            let cells = self.0.iter().skip(1).filter_map(|line| line.get(column));
            cells.into_iter().any(|cell| !cell.is_empty())
        };
        let kept: Vec<bool> = (0..count).map(has_text).collect();
        let lines = self.0.into_iter().map(|line| {
            let cells = line.into_iter().zip(&kept);
            cells.filter_map(|(cell, kept)| kept.then_some(cell)).collect()
        });
        Self(lines.collect())
    }

    /// The lines, indented.
    pub(super) fn draw(&self) -> String {
        let widths = self.widths();
        self.0.iter().map(|line| draw(line, &widths)).collect()
    }

    fn widths(&self) -> Vec<usize> {
        let count = self.0.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            let cells = self.0.iter().filter_map(|line| line.get(column));
            cells.map(|cell| cell.width()).filter(|width| *width <= WIDEST).max()
        };
        (0..count).map(|column| width(column).unwrap_or_default()).collect()
    }
}

fn draw(line: &[String], widths: &[usize]) -> String {
    let mut drawn = String::new();
    for (cell, width) in line.iter().zip(widths) {
        let space = width.saturating_sub(cell.width());
        drawn.push_str("  ");
        drawn.push_str(cell);
        drawn.extend(std::iter::repeat_n(' ', space));
    }
    drawn.truncate(drawn.trim_end_matches(' ').len());
    drawn + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(lines: &[[&str; 3]]) -> String {
        let mut grid = Grid::default();
        for line in lines {
            grid.add(line.map(str::to_owned));
        }
        grid.without_empty().draw()
    }

    #[test]
    fn cells_stand_under_each_other() {
        let text = drawn(&[["a", "b", "c"], ["表", "", "x"], ["one", "", ""]]);
        assert_eq!(text, "  a    c\n  表   x\n  one\n");
    }

    #[test]
    fn a_wide_cell_moves_only_its_own_line() {
        let wide = "w".repeat(WIDEST + 1);
        let text = drawn(&[["a", "b", "c"], [&wide, "1", "2"], ["one", "3", "4"]]);
        assert_eq!(text, format!("  a    b  c\n  {wide}  1  2\n  one  3  4\n"));
    }
}
