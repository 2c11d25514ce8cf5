package rule

// AppendMarkdown appends text so that Markdown prints it as it is, on one line: markup is escaped, and a line break
// becomes a space.
func AppendMarkdown(b []byte, s string) []byte { return appendMarkdown(b, s) }
