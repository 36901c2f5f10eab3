//! A row: how it is rated, and what is printed of it.

use crate::number::{self, Number};
use crate::prose;
use crate::report::{Entry, Report};
use csv::ByteRecord;

/// Runs of digits by their value, so `3.5` before `3.14`; a letter last.
fn natural_order(number: &[u8]) -> (u32, u32, u8) {
    let dot = number.iter().position(|&byte| byte == b'.').unwrap_or(number.len());
    let digits = |text: &[u8]| {
        let digits = text.iter().take_while(|byte| byte.is_ascii_digit());
        digits.fold(0, |sum, byte| sum * 10 + (byte - b'0') as u32)
    };
    let letter = number.last().copied().filter(u8::is_ascii_alphabetic).unwrap_or(0);
    (digits(&number[..dot]), digits(&number[(dot + 1).min(number.len())..]), letter)
}

impl Report {
    pub fn add(&mut self, row: &ByteRecord) {
        let (number, title, priority, value) = (&row[0], &row[1], &row[2], &row[4]);
        let out = &mut self.text;
        let start = out.len();
        if value.is_empty() || value == b"[x]" {
            prose::append(out, &[b"| ", number, b" | "]);
            prose::escape(title, out);
            prose::append(out, &[b" | Not available"]);
            if !row[12].is_empty() {
                prose::append(out, &[b": "]);
                prose::escape(&row[12], out);
            }
            prose::append(out, &[" | – | – |\n".as_bytes()]);
            let line = start..out.len();
            self.not_rated.push(Entry { key: natural_order(number), line, passage: 0..0 });
            return self.count(priority, 3);
        }
        let (operator, target) = number::split_operator(&row[5]);
        let is_lower = if operator.is_empty() { &row[6] == b"lower" } else { operator[0] == b'<' };
        let is_strict = operator.len() == 1;
        let (figure, goal) = (Number::parse(value), Number::parse(target));
        let gap = figure.units - goal.units;
        let worse = if is_lower { gap } else { -gap };
        if worse < 0 || worse == 0 && !is_strict {
            return self.count(priority, 2);
        }
        let is_amber = 20 * worse <= goal.units.abs();
        let rating: &[u8] = if is_amber { b"Amber" } else { b"Red" };

        let unit = &row[7];
        let mut shown = value.to_vec();
        if !unit.is_empty() {
            prose::append(&mut shown, &[b" ", unit]);
        }
        let mut against = Vec::with_capacity(64);
        match (is_strict, is_lower) {
            (true, true) => prose::append(&mut against, &[b"below ", target]),
            (true, false) => prose::append(&mut against, &[b"above ", target]),
            (false, true) => prose::append(&mut against, &[target, b" or below"]),
            (false, false) => prose::append(&mut against, &[target, b" or above"]),
        }
        if !row[11].is_empty() {
            prose::append(&mut against, &[b" by ", &row[11]]);
        }

        prose::append(out, &[b"| ", number, b" | "]);
        prose::escape(title, out);
        prose::append(out, &[b" | ", rating, b" | ", &shown, b" | ", &against, " | – |\n".as_bytes()]);
        let line = start..out.len();
        prose::append(out, &[b"### ", number, b" "]);
        prose::escape(title, out);
        prose::append(out, &[b": ", rating, b"\n\n", &shown, b" against a target of ", &against]);
        if !row[10].is_empty() {
            prose::append(out, &[b" ("]);
            prose::escape(&row[10], out);
            prose::append(out, &[b")"]);
        }
        prose::append(out, &[b": "]);
        number::distance(gap, &goal, figure.mark, out);
        prose::append(out, &[b"."]);
        if !row[12].is_empty() {
            prose::append(out, &[b" Note: "]);
            prose::escape(&row[12], out);
            prose::append(out, &[b"."]);
        }
        prose::append(out, &[b"\n\n"]);
        prose::commentary(&row[9], out);
        let passage = line.end..out.len();
        let entry = Entry { key: natural_order(number), line, passage };
        if is_amber {
            self.amber.push(entry)
        } else {
            self.red.push(entry)
        }
        self.count(priority, is_amber as usize);
    }
}
