package story

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/rule"
)

// told is the story, chapter by chapter; the first is the title.
func told(t *testing.T, l rule.Lang) []string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, tell(&out, l))
	return strings.Split(out.String(), "━━ ")
}

// Every figure worked out by hand from the firm's table.
func TestTheStory(t *testing.T) {
	chapters := told(t, rule.ZH)
	require.Len(t, chapters, 10)
	for i, want := range [][]string{
		{"梅州岭东智控科技有限公司的七年（数据均为虚构）"},
		{"高新技术企业认定：不符合", "0件，应 ≥ 1件", "8%，应 ≥ 10%", "科技人员数由 2人 增至 3人"}, // 2 of 25
		{"违规使用 1 次", "此前已由梅州甲工控有限公司于2020-08-03申报使用"},
		{"高新技术企业认定：符合", "76.5分", "技术的先进程度 6.33分", "4件，应 ≥ 1件", "6.58%，应 ≥ 5%"}, // 2.5 of 38 million
		{"2022-12-19至2025-12-18（含首末两日）", "2022年度至2024年度"},
		{"2022 年度：待定", "5.81%，应 ≥ 5%", "5.33%，应 ≥ 5%", "5.10%，应 ≥ 5%"},              // 3.6 of 62, 4.9 of 92, 6.2 of 121.5
		{"宜于2025年申报（2025-07-15）", "余量最大的是2026年", "不得提前申报", "余量 12.5万元", "余量 110万元"}, // 6.2 - 6.075, 7.0 - 5.9
		{"按2024年度销售收入确定比例", "高新技术企业年度复核：不符合", "4.90%，应 ≥ 5%", "71分"},                // 5.95 of 121.5
		{"已取消资格", "自2024年度起追缴56万元", "应纳税所得额 560万元"},
		{"0年，应 ≥ 1年", "2026-01-01", "宜于2026年申报（2026-07-15）", "余量 85万元"}, // 6.75 - 5.9
	} {
		for _, words := range want {
			assert.Contains(t, chapters[i], words, i)
		}
	}
}

func TestTheStoryInEnglish(t *testing.T) {
	chapters := told(t, rule.EN)
	require.Len(t, chapters, 10)
	for i, want := range map[int]string{1: "failed", 3: "76.5 points", 6: "file in 2025 (2025-07-15)", 7: "short by 0.10 percentage points", 8: "from 2024: 560,000 yuan", 9: "file in 2026 (2026-07-15)"} {
		assert.Contains(t, chapters[i], want, i)
	}
}

// The check of 2024 fails with RD07 struck out and would have passed with it, whatever else the experts said.
func TestWhatTurnsTheStory(t *testing.T) {
	for struck, want := range map[bool]rule.Verdict{false: rule.Passed, true: rule.Failed} {
		d, err := examine(stage{certified: true, struck: struck}, 2024, again())
		require.NoError(t, err)
		assert.Equal(t, want, d.Verdict())
	}
	d, err := examine(stage{certified: true, struck: true}, 2024, hnte.Points{})
	require.NoError(t, err)
	assert.Equal(t, rule.Failed, d.Verdict(), "no points help")
}
