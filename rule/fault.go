package rule

// ValueFault is one thing wrong with a value that came from outside: the field below it, what is wrong, and the remedy.
// A scheme's sense function hands it on by door.Report.Faults.
type ValueFault struct {
	Path   string `json:"path"` // below the value, such as until; empty for the value as a whole
	Text   Text   `json:"text"`
	Remedy Text   `json:"remedy"`
}

// below puts faults under a path.
func below(path string, all []ValueFault) []ValueFault {
	for i := range all {
		switch at := all[i].Path; at {
		case "":
			all[i].Path = path
		default:
			all[i].Path = path + "." + at
		}
	}
	return all
}
