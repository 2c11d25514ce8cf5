package door

// Options bound what a door reads. A zero or negative field stands for its default.
type Options struct {
	MaxBytes    int // the size of the JSON in bytes; 1 MiB
	MaxDepth    int // how deep objects and lists may nest; 32, and never more than 1000
	MaxItems    int // how many list items the whole input may hold; 50,000
	MaxProblems int // how many problems are listed, the rest is counted; 100
}

const (
	defaultBytes    = 1 << 20
	defaultDepth    = 32
	greatestDepth   = 1000 // keeps recursion within any stack
	defaultItems    = 50_000
	defaultProblems = 100
)

func (o Options) withDefaults() Options {
	return Options{
		MaxBytes:    orDefault(o.MaxBytes, defaultBytes),
		MaxDepth:    min(orDefault(o.MaxDepth, defaultDepth), greatestDepth),
		MaxItems:    orDefault(o.MaxItems, defaultItems),
		MaxProblems: orDefault(o.MaxProblems, defaultProblems),
	}
}

func orDefault(n, standard int) int {
	if n <= 0 {
		return standard
	}
	return n
}
