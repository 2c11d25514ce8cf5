package rule

import "bytes"

// This file lets a pen write Markdown: what is written inside is escaped, so that no title or text of a caller can break
// out of its cell or its line.

// inside writes text, and escapes what it wrote: one line, no markup.
func (p *pen) inside(write func(*pen)) {
	start := len(p.b)
	write(p)
	written := string(p.b[start:])
	p.b = appendMarkdown(p.b[:start], written)
}

// cell writes one cell of a table and its closing bar.
func (p *pen) cell(write func(*pen)) {
	p.raw(" ")
	p.inside(write)
	p.raw(" |")
}

// bullets writes lines as a list; two spaces before a line put it one level down.
func (p *pen) bullets(write func(*pen)) {
	start := len(p.b)
	write(p)
	written := string(p.b[start:])
	p.b = p.b[:start]
	for written != "" {
		line := written
		written = ""
		for i := range len(line) {
			if line[i] == '\n' {
				line, written = line[:i], line[i+1:]
				break
			}
		}
		p.bullet(line)
	}
}

func (p *pen) bullet(line string) {
	indent := 0
	for indent < len(line) && line[indent] == ' ' {
		indent++
	}
	if indent == len(line) {
		return
	}
	p.raw(line[:indent])
	p.raw("- ")
	p.b = appendMarkdown(p.b, line[indent:])
	p.end()
}

// heading writes a heading with empty lines around it.
func (p *pen) heading(level string, write func(*pen)) {
	if len(p.b) > 0 && !bytes.HasSuffix(p.b, []byte("\n\n")) {
		p.end()
	}
	p.raw(level)
	p.raw(" ")
	p.inside(write)
	p.raw("\n\n")
}

// appendMarkdown escapes what Markdown would read as markup; a line break becomes a space.
func appendMarkdown(b []byte, s string) []byte {
	for i := range len(s) {
		switch c := s[i]; c {
		case '\n', '\r':
			b = append(b, ' ')
		case '\\', '`', '*', '_', '|', '<', '>', '[', ']', '#', '&', '~':
			b = append(b, '\\', c)
		case '-', '+':
			if i == 0 {
				b = append(b, '\\')
			}
			b = append(b, c)
		default:
			b = append(b, c)
		}
	}
	return b
}
