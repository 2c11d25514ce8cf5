package projectlaw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestEveryDocumentIsWholeAndHasAnIDOfItsOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, d := range []rule.Document{
		CivilCode(), Progress(), Transfer(), Bidding(), Secrets(), SecretsRegulations(), NSFC2007(), NSFC2024(), ShantouRegulations(),
		KeyRD2017(), Evaluation(), Optimise2019(), MajorProjects2018(), Plan2001(), Research2018(), Reports2014(), KeyRDCall2025(), Epidemic2020(), NSFCPractice2015(),
		Acceptance2024(), Acceptance2018(), KeyField2023(), KeyField2024(), KeyField2025(), Limits2012(), Popularisation2025(), ProcurementExperts(), Results2021(), ShenzhenResults2021(), Registration(),
		MeizhouPlan(), MeizhouContracts2025(), MeizhouLab2026(), Maoming(), Zhongshan(), Shenzhen(), Nansha(), Foshan(), Qingyuan(), Yangjiang(), Dongguan(),
		FoshanCalls(), Qingyuan2016(), ShenzhenLimits2020(), Guangzhou2015(), Guangzhou2023(), Chongqing(), Zhejiang(), Panzhihua(), Anyang(), OtherProvince2025(), Shantou2023(),
	} {
		info := d.Info()
		require.False(t, seen[info.ID], info.ID)
		seen[info.ID] = true
		require.True(t, info.Title.Whole(), info.ID)
		require.True(t, info.Issuer.Whole(), info.ID)
		require.True(t, info.Source.Valid() && info.Source != rule.Unstated, info.ID)
	}
}
