//go:build !race

package screening_test

const applications = 200
