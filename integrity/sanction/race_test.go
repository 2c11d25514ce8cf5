//go:build race

package sanction_test

// sizeDivisor makes large sizes small under the race detector, and everyMutant leaves most mutants out.
const (
	sizeDivisor = 100
	everyMutant = 7
)
