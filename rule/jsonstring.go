package rule

// AppendJSONString appends s as a string of the library's canonical JSON: quotation marks, backslashes and control
// characters are escaped and nothing else, so that Chinese stays readable; invalid UTF-8 becomes the replacement
// character.
func AppendJSONString(b []byte, s string) []byte {
	return append(appendEscaped(append(b, '"'), s), '"')
}
