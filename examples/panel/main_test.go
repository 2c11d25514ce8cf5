package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRun(t *testing.T) {
	var out, problems bytes.Buffer
	assert.Zero(t, run(nil, &out, &problems), problems.String())
	assert.Contains(t, out.String(), "评审专家抽取结果")
	assert.Equal(t, 2, run([]string{"-nonsense"}, &out, &problems))
	assert.Contains(t, problems.String(), "panel help")
}
