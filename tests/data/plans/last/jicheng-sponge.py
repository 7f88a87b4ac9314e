"""Jicheng district, sponge city, 2022-2025: an implementation plan behind its notice, a table with tabs, lines with labels."""


def annotate(plan):
    city = plan.area("槐安市", "prefecture")
    district = plan.area("霁城区", "county", parent=city)
    office = plan.bodies(district, "霁城区人民政府办公室=government")
    plan.bodies(district, "区住房城乡建设局 区发展改革局 区财政局 各街道办事处=group 区城市管理局 区园林绿化中心=other "
                "区交通运输局 区自然资源分局 区水务局 区应急管理局 霁城水务集团=enterprise")
    plan.facts(
        kind="implementation-plan", language="zh-Hans", period=(2022, 2025), area=district, issuers=[office],
        title="\n2022年5月16日\n\n{霁城区海绵城市建设实施方案}\n", document_number="{霁政办规〔2022〕3号}", issued="\n{2022年5月16日}\n",
        spans={"issuers": "\n\n{霁城区人民政府办公室}\n2022"})
    plan.also_fact(period=[None, [2022, 2030], [2021, 2025]])
    plan.soft_years = True
    plan.reference("国务院办公厅关于推进海绵城市建设的指导意见", "国办发〔2015〕75号", "superior")
    plan.reference("槐安市海绵城市专项规划（2020—2035年）", None, "superior")
    plan.headings("""
一 工作目标 :goal
  （一） 近期目标 :goal
  （二） 远期目标 :outlook/goal
二 重点任务 :task
  （一） 建设海绵型小区 :task+
  （二） 推进海绵型道路与公园 :task+
  （三） 完善排水防涝系统 :task+
三 保障措施 :safeguard
  （一） 加强资金保障 :safeguard+
  （二） 严格考核问效 :safeguard+
""")
    for title, lead, support in (
            ("建设海绵型小区", "区住房城乡建设局", "区发展改革局,区财政局,各街道办事处"),
            ("推进海绵型道路与公园", "区城市管理局,区园林绿化中心", "区交通运输局,区自然资源分局"),
            ("完善排水防涝系统", "区水务局", "区住房城乡建设局,区应急管理局,霁城水务集团")):
        last = support.split(",")[-1]
        plan.duty(plan.doing(title), f"牵头单位：{lead.replace(',', '、')}", f"lead:{lead}")
        plan.duty(plan.doing(title), f"配合单位：{support.split(',')[0]}…{last}", f"support:{support}")
    t, row = plan.t, plan.row
    table = plan.table("表1", "霁城区海绵城市建设指标", "indicators", plan.at("远期目标"))
    binding, expected = {"nature": "binding"}, {"nature": "expected"}
    reach = row(table, "\n达标面积占建成区比例\t", "达标面积占建成区比例", "%", "B2021=21 M2023=35,at-least T2025=55,at-least", **binding)
    runoff = row(table, "\n年径流总量控制率\t", "年径流总量控制率", "%", "B2021=65.3 M2023=68 T2025=72", **binding)
    row(table, "\n径流污染物削减率（以SS计）\t", "径流污染物削减率（以SS计）", "%", "B2021=38 M2023=42 T2025=48,at-least",
        also={"name": ["径流污染物削减率"]})
    row(table, "\n再生水利用率\t", "再生水利用率", "%", "B2021=17 M2023=21 T2025=25,about", **expected)
    spots = row(table, "\n历史易涝点\t", "历史易涝点", "处", "B2021=27 M2023=10 T2025=0", **binding)
    row(table, "\n新建透水铺装面积\t", "新建透水铺装面积", "万平方米", "M2023=40,cumulative T2025=95,cumulative",
        also={"form": ["increment", "level"]})
    row(table, "\n天然水域面积变化率\t", "天然水域面积变化率", "%", "M2023=0,at-least,percent-change T2025=0,at-least,percent-change",
        also={"form": ["level", "change"], "change": ["rise", None]})

    town = {"role": "actual", "year": 2021}
    t("建成区面积", "平方公里", "62.4", "62.4平方公里", **town)
    t("达到海绵城市要求的建成区面积", "平方公里", "13.1", "13.1平方公里",
      also={"name": ["达到海绵城市要求的", "达到海绵城市要求", "达到海绵城市要求的面积"], "role": ["baseline"]}, **town)
    named = {"name": ["占比", "达到海绵城市要求的建成区面积占比", "达到海绵城市建设要求的建成区面积占比", "建成区面积达到海绵城市建设要求"]}
    reach.values[0].again("占{21%}", origin="prose", name="达到海绵城市要求的建成区面积占比")
    plan.also_there(reach.values[0], role=["actual"], **named)
    reach.value("milestone", "35", "提高到{35%以上}", "at-least", "level", year=2023)
    plan.also(reach.values[-1], **named)
    spots.value("baseline", "27", "由{27处}", year=2021, inferred=["year"])
    plan.also(spots.values[-1], year=[None])
    spots.value("milestone", "10", "减少到{10处以内}", "at-most", "level", year=2023)
    reach.target("55", "建成区{55%以上}", "at-least", "level")
    plan.also(reach.values[-1], **{"name": named["name"] + ["建成区面积", "达到海绵城市建设要求的面积"]})
    runoff.target("72", "不低于72%", "at-least", "level")
    t("雨水资源化利用率", "%", "5", "超过5%", "more-than")
    t("内涝积水点", "处", "0", "{全面消除}", optional=True, inferred=["value"], also={"unit": [None, "个"], "form": ["qualitative", "coverage"],
      "values": ["100"]})
    plan.loose("内涝积水点全面消除")
    t("城市防洪标准", "年一遇", "50", "达到{50年一遇}", also={"unit": ["年"]})
    plan.loose("确保遭遇24小时降雨量不超过180毫米时不发生重大内涝灾害")
    reach.target("85", "{85%以上}的建成区", "at-least", "level", year=2030)
    plan.also(reach.values[-1], **{"name": named["name"] + ["建成区面积", "达到目标要求的建成区面积", "建成区面积达到目标要求"]})

    t("完成海绵化改造小区", "个", "15", "不少于15个", "at-least", "annual-amount", years=(2022, 2025), inferred=[],
      also={"name": ["海绵化改造小区"]})
    t("新建小区海绵设施同步率", "%", "100", "同步率{100%}")
    t("新改建城市道路", "条", "28", "28条", form="increment")
    t("主干路人行道透水铺装率", "%", "60", "主干路{60%}", also={"name": ["主干路", "人行道透水铺装率"]})
    t("次干路及支路人行道透水铺装率", "%", "75", "支路{75%}", also={"name": ["次干路及支路", "人行道透水铺装率"]})
    t("改造公园绿地", "处", "18", "18处", form="increment")
    green = t("下凹式绿地", "公顷", "36", "36公顷", also={"form": ["increment"]}).indicator
    t(green.name, "公顷", "8", "2022年{8公顷}", into=green, year=2022, also={"form": ["increment"]})
    flood = {"year": 2024, "also": {"deadline": ["2024-06", "2024-05", "2024-Q2"]}}
    t("新建雨水管网", "公里", "46.5", "46.5公里", form="increment", **flood)
    t("修复老旧管网", "公里", "103", "103公里", form="increment", **flood)
    t("调蓄容积", "万立方米", "12", "12万立方米", form="increment", **flood)
    t("雨污混接点整治率", "%", "100", "整治率达到{100%}", **flood)
    t("泵站总抽排能力", "成", "4", "提高四成", form="percent-change", change="rise", base_year=2021, year=2024,
      also={"year": [2025], "deadline": flood["also"]["deadline"]})
    t("直径800毫米以上主干管清淤", "次", "2", "不少于2次", "at-least", "annual-amount", years=(2022, 2025),
      also={"name": ["主干管清淤", "清淤", "直径800毫米以上主干管"], "year": [2024]})
    t("完成河道生态岸线修复", "公里", "11", "11公里", form="increment", year=2023, firmness="strive",
      also={"name": ["河道生态岸线修复", "清溪河等3条河道生态岸线修复", "完成清溪河等3条河道生态岸线修复"]})
    t("修复生态岸线的河道", "条", "3", "{3条}河道", form="increment", year=2023, firmness="strive", optional=True,
      also={"name": ["河道", "河道生态岸线修复", "清溪河等河道"]})
    t("再生水日供水能力", "万吨", "6", "6万吨", year=2023, firmness="strive", also={"firmness": ["none"]})

    t("区财政安排资金", "亿元", "3.2", "3.2亿元", form="cumulative", also={"name": ["安排资金", "资金"]})
    t("撬动社会资本", "亿元", "8", "不低于8亿元", "at-least", also={"name": ["社会资本"], "form": ["cumulative", "increment"], "role": ["estimate"]})
