//go:build race

package decide

const sizeDivisor = 100
