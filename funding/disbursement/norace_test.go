//go:build !race

package disbursement

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 1
