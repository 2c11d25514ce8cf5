//go:build !race

package enterprise

// sizeDivisor makes large sizes small under the race detector.
const sizeDivisor = 1
