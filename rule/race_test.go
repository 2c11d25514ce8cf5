//go:build race

package rule

const sizeDivisor = 100
