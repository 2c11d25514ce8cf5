//go:build !race

package sanction_test

const (
	sizeDivisor = 1
	everyMutant = 1
)
