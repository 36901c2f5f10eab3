//! Exact decimals, in ten-thousandths.

use crate::prose::append;
use std::io::Write;

const SCALE: i64 = 10_000;

pub struct Number {
    pub units: i64,
    /// `%`, `£`, or 0.
    pub mark: u8,
}

impl Number {
    /// Reads `1,234`, `62.5%`, `£95,000.50`.
    pub fn parse(cell: &[u8]) -> Number {
        let (mut units, mut place, mut mark) = (0, 0, 0);
        for &byte in cell {
            match byte {
                b'0'..=b'9' => {
                    units = units * 10 + (byte - b'0') as i64;
                    place *= 10;
                }
                b'.' => place = 1,
                b'%' => mark = b'%',
                b',' => {}
                _ => mark = b'L',
            }
        }
        Number { units: units * (SCALE / place.max(1)), mark }
    }
}

/// The operator before a target, and the target.
pub fn split_operator(target: &[u8]) -> (&[u8], &[u8]) {
    let end = target.iter().take_while(|byte| b"<>=".contains(byte)).count();
    target.split_at(end)
}

/// The number with thousands commas and the decimals that it needs, but at least so many.
fn grouped(units: i64, least: usize, out: &mut Vec<u8>) {
    let whole = (units / SCALE).to_string();
    for (index, digit) in whole.bytes().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(b',');
        }
        out.push(digit);
    }
    let decimals = format!("{:04}", units % SCALE);
    let shown = decimals.trim_end_matches('0').len().max(least);
    if shown > 0 {
        append(out, &[b".", decimals[..shown].as_bytes()]);
    }
}

/// By how much the figure misses its target: `3.5 points (3.7%) below target`.
pub fn distance(gap: i64, goal: &Number, mark: u8, out: &mut Vec<u8>) {
    if gap == 0 {
        return append(out, &[b"exactly the target, which must be bettered"]);
    }
    let size = gap.abs();
    if mark == b'L' {
        append(out, &["£".as_bytes()]);
    }
    grouped(size, if mark == b'L' && size % SCALE != 0 { 2 } else { 0 }, out);
    if mark == b'%' {
        append(out, &[if size == SCALE { b" point" } else { b" points" }]);
    }
    if goal.units != 0 {
        // Half away from zero.
        let goal = goal.units.abs();
        let tenths = (2000 * size + goal) / (2 * goal);
        append(out, &[b" ("]);
        grouped(tenths * (SCALE / 10), 1, out);
        append(out, &[b"%)"]);
    }
    let side = if gap < 0 { "below" } else { "above" };
    write!(out, " {side} target").expect("a vector takes all");
}
