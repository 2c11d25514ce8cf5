//go:build !race

package ruletest

// raceDetector reports that the tests run under the race detector, many times slower than else.
const raceDetector = false
