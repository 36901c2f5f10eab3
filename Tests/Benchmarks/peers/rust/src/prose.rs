//! Text as Markdown: what would be markup is escaped, and each sentence has its line.

pub fn append(out: &mut Vec<u8>, parts: &[&[u8]]) {
    for part in parts {
        out.extend_from_slice(part);
    }
}

fn is_markup(byte: u8) -> bool {
    matches!(byte, b'\\' | b'`' | b'*' | b'[' | b'<' | b'~' | b'$' | b'^')
}

pub fn escape(mut text: &[u8], out: &mut Vec<u8>) {
    while let Some(index) = text.iter().position(|&byte| is_markup(byte)) {
        append(out, &[&text[..index], b"\\", &text[index..=index]]);
        text = &text[index + 1..];
    }
    out.extend_from_slice(text);
}

/// How many bytes of closing quotes and brackets the text begins with.
fn closing(text: &[u8]) -> usize {
    let mut length = 0;
    loop {
        match &text[length..] {
            [b'"' | b'\'' | b')' | b']' | b'}', ..] => length += 1,
            [0xC2, 0xBB, ..] => length += 2,                     // »
            [0xE2, 0x80, 0x99 | 0x9D | 0xBA, ..] => length += 3, // ’ ” ›
            _ => return length,
        }
    }
}

/// Each line a paragraph, each sentence a line.
pub fn commentary(mut text: &[u8], out: &mut Vec<u8>) {
    let is_special = |byte: u8| matches!(byte, b'.' | b'?' | b'!' | b'\n') || is_markup(byte);
    while let Some(index) = text.iter().position(|&byte| is_special(byte)) {
        let (before, rest) = text.split_at(index);
        out.extend_from_slice(before);
        let mut end = 1;
        match rest[0] {
            b'\n' => append(out, &[b"\n\n"]),
            b'.' | b'?' | b'!' => {
                end += closing(&rest[1..]);
                out.extend_from_slice(&rest[..end]);
                if let [b' ', b'A'..=b'Z' | b'0'..=b'9', ..] = rest[end..] {
                    out.push(b'\n');
                    end += 1;
                }
            }
            markup => append(out, &[b"\\", &[markup]]),
        }
        text = &rest[end..];
    }
    append(out, &[text, b"\n\n"]);
}
