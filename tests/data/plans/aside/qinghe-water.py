"""Qinghe city, water, 2021-2025: hard-wrapped traditional script with full-width digits, a table of spaces with broken names."""


def annotate(plan):
    city = plan.area("清禾市", "prefecture")
    plan.bodies(city, "市水利局 市應急管理局 市氣象局/氣象局 各縣（市、區）人民政府=group 市住房城鄉建設局 市發展改革委")
    plan.facts(
        kind="development-plan", language="zh-Hant", period=(2021, 2025), area=city,
        title="{清禾市水安全保障“十四五”規劃}\n", spans={"period": "水安全保障“{十四五}”規劃\n\n"})
    plan.furniture = "[0-9]+"
    plan.reference("中華人民共和國水法", None, "basis", at="《中華人民共和國\n水法》")
    plan.reference("楚陵省水安全保障“十四五”規劃", "楚水規〔２０２１〕８號", "basis",
                   at="《楚陵省水安全保障“十四五”規劃》（楚水規\n〔２０２１〕８號）")
    plan.headings("""
第一章 規劃背景 :overview/review
  第一節 發展成就 :review
  第二節 面臨挑戰 :review/overview
第二章 規劃目標 :goal
第三章 重點任務 :task
  第一節 完善防洪減災體系 :task+
  第二節 優化水資源配置 :task+
第四章 保障措施 :safeguard
  第一節 加強組織領導 :safeguard+
  第二節 拓寬投資渠道 :safeguard+
""")
    plan.duty(plan.doing("完善防洪減災體系"), "牽頭單位：市水利局\n    配合單位：市應急管理局、氣象局，各縣（市、區）人民\n政府",
              "lead:市水利局 support:市應急管理局,氣象局,各縣（市、區）人民政府")
    plan.duty(plan.doing("優化水資源配置"), "牽頭單位：市水利局、市住房城鄉建設局\n    配合單位：市發展改革委",
              "lead:市水利局,市住房城鄉建設局 support:市發展改革委")
    t, row = plan.t, plan.row
    table = plan.table("表１", "清禾市水安全保障主要指標", "indicators", plan.at("規劃目標"), at="\n    {表１  清禾市水安全保障主要指標}\n",
                       notes=[("〔〕", "{〔〕}爲五年累計下降值")])
    use = row(table, "    １    用水總量 ", "用水總量", "億立方米", "B2020=24.8@２４.８ T2025=26.5,at-most@２６.５", number="1", nature="binding")
    row(table, "    ２    萬元國內生產總值 ", "萬元國內生產總值用水量下降率", "%", "T2025=16,percent-change,change:fall@１６", number="2",
        nature="binding", also={"form": ["cumulative"]})
    row(table, "    ３    農田灌溉水有效 ", "農田灌溉水有效利用係數", None, "B2020=0.554@０.５５４ T2025=0.58@０.５８", number="3", nature="expected")
    dikes = row(table, "    ４    ５級及以上堤防 ", "5級及以上堤防達標率", "%", "B2020=72@７２ T2025=85@８５", number="4", nature="expected")
    soil = row(table, "    ５    水土保持率 ", "水土保持率", "%", "B2020=81.2@８１.２ T2025=83,more-than@８３", number="5", nature="expected")
    table.span = (table.span[0], plan.document.find("五年累計下降值。")[1])

    a = {"role": "actual", "year": 2020, "inferred": ["year"]}
    spent = t("完成水利投資", "億元", "89.6", "８９.６億元", also={"name": ["水利投資"], "form": ["increment", "cumulative"]}, **a).indicator
    t(spent.name, "倍", "1.8", "１.８倍", form="multiple", into=spent, **a)
    t("供水能力", "億立方米", "1.2", "１.２億立方米", form="increment", **a)
    t("恢復改善灌溉面積", "萬畝", "43", "４３萬畝", form="increment", also={"form": ["level"]}, **a)
    per = t("萬元國內生產總值用水量", "立方米", "120", "由{１２０\n立方米}", role="baseline", year=2015, inferred=["year"],
            also={"role": ["actual"], "year": [None]}).indicator
    t(per.name, "立方米", "78", "下降到{７８立方米}", role="baseline", year=2020, inferred=["year"], into=per, also={"role": ["actual"]})
    t(per.name, "%", "35", "３５％", form="percent-change", change="fall", role="baseline", year=2020, inferred=["year"], into=per,
      also={"role": ["actual"], "change": [None], "base_year": [2015]})
    t("現狀防洪標準不足20年一遇的縣城", "座", "3", "三座", optional=True, **a)
    t("中小河流治理率", "成", "4", "四成", **a)

    y = {"year": 2025, "inferred": []}
    use.target("26.5", "控制在{２６.５億立方米以\n內}", "at-most", "level", **y)
    t(per.name, "%", "16", "降低１６％", form="percent-change", change="fall", base_year=2020, into=per, **y)
    t("農田灌溉水有效利用係數", None, "0.58", "提高到{０.５８以上}", "at-least", **y)
    t("城鄉供水一體化人口覆蓋率", "%", "85", "八成五", also={"values": ["8.5"], "unit": ["成"]}, **y)
    t("農村自來水普及率", "%", "93", "力爭達到{９３％}", firmness="strive", **y)
    t("高效節水灌溉面積", "萬畝", "20", "二十萬畝", form="increment", **y)
    t("中心城區防洪標準", "年一遇", "100", "１００年一遇", optional=True, **y)
    dikes.target("85", "不低於８５％", "at-least", "level", **y)
    t(soil.name, None, None, "逐年提高", None, "trend", change="rise", into=soil, year=2025, inferred=["year"])
    use.target("30", "不\n突破３０億立方米", "at-most", "level", year=2035)

    t("大江大河主要支流治理", "公里", "480", "４８０公里", form="increment", also={"name": ["實施大江大河主要支流治理"]})
    t("除險加固小型水庫", "座", "1150", "１,１５０座", form="increment")
    t("病險水庫", "座", "0", "清零", year=2023, inferred=["value", "unit"], also={"unit": [None], "name": ["完成病險水庫"]}, optional=True)
    t("新建山洪災害監測站點", "個", "300", "三百餘個", "more-than", "increment", also={"year": [2023]})
    t("預警信息發佈時間", "分鐘", "15", "縮短到{１５分鐘以內}", "at-most", direction="decrease", also={"year": [2023]})
    t("大型灌區續建配套項目", "處", "2", "項目{２\n處}", also={"form": ["increment"]})
    t("應急備用水源", "處", "1", "至少建成１處", "at-least", each="每個縣", also={"form": ["increment"]})
    again = t("再生水利用率", "百分點", "1", "每年\n提高{１個百分點}", form="change", change="rise", years=(2021, 2025), inferred=["years"],
              also={"form": ["annual-amount", "annual-growth"], "unit": ["個百分點", "%"]}).indicator
    again.unit = "%"
    again.values[0].facts["unit"] = "百分點"
    again.target("25", "達到{２５％}", "reach", "level", **y)
    whole = t("規劃總投資", "億元", "210", "約２１０億\n元", "about", also={"form": ["cumulative", "increment"], "role": ["estimate"]}).indicator
    t("中央和省級資金佔比", "三分之一", "1", "佔{三分之一}", also={"name": ["中央和省級資金", "中央和省級資金佔規劃總投資"], "unit": ["%"]},
      parent=whole, nesting="of-which", indicator_inferred=["parent"], optional=True)
