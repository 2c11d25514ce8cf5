package visit_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/foreigner/visit"
)

func ExampleWay() {
	for _, s := range []string{
		`{"from": "2026-07-15", "days": 20, "purpose": "machine_setup"}`,
		`{"from": "2026-07-15", "days": 90, "purpose": "guidance"}`,
		`{"from": "2026-07-15", "days": 91, "purpose": "guidance"}`,
	} {
		stay, err := visit.DecodeStay([]byte(s))
		if err != nil {
			log.Fatal(err)
		}
		a, err := visit.Way(stay)
		if err != nil {
			log.Fatal(err)
		}
		route, _ := a.Value()
		fmt.Println(route.Text(rule.ZH))
	}
	// Output:
	// 无须工作许可，M字签证
	// 90日以下工作许可，Z字签证，入境后办理居留许可
	// 外国人来华工作许可（90日以上，不含90日），Z字签证，入境后办理居留许可
}
