package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRun(t *testing.T) {
	var out, problems bytes.Buffer
	assert.Zero(t, run([]string{"-n", "200"}, &out, &problems))
	assert.Contains(t, out.String(), "合格分数由60分提高到65分")
	assert.Equal(t, 2, run([]string{"-nonsense"}, &out, &problems))
	assert.Contains(t, problems.String(), "policychange help")
}
