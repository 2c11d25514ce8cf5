//go:build !race

package acceptance

const stride = 1 // every day
