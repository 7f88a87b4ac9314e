"""Fengling county, safety, 2024: the points of work of one year behind a notice, lists of bodies with dates in brackets."""


def annotate(plan):
    county = plan.area("枫陵县", "county")
    bureau = plan.bodies(county, "县应急局/枫陵县应急管理局:枫陵县应急管理局")
    plan.bodies(county, "县经信局 县住建局 县自然资源局 县水利局 县气象局 各乡镇（街道） 县林业局 县公安局 县发改局 县消防救援大队 县民政局 "
                "县人社局 县司法局")
    plan.facts(
        kind="other", language="zh-Hans", period=(2024, 2024), area=county, issuers=[bureau], title="\n{枫陵县2024年应急管理工作要点}\n",
        document_number="\n{枫应急发〔2024〕9号}\n", issued="\n{2024年2月6日}\n",
        spans={"issuers": "\n{枫陵县应急管理局}\n2024", "period": "\n枫陵县{2024年}应急管理工作要点\n"})
    plan.also_fact(kind=["action-plan", "implementation-plan"])
    plan.headings("""
一 工作目标 :goal
二 重点工作 :task
  1 深化重点行业领域整治 :task+
  2 提升防汛抗旱能力 :task+
  3 抓好森林防灭火 :task+
  4 加强救援力量建设 :task+
  5 夯实基层基础 :task+
  6 严格监管执法 :task+
三 工作要求 :safeguard
""")
    for title, at, names, due in (
            ("深化重点行业领域整治", "（县应急局牵头，…完成）", "lead:县应急局 support:县经信局,县住建局,县自然资源局", "2024-12"),
            ("提升防汛抗旱能力", "（县水利局牵头，…完成）", "lead:县水利局 support:县应急局,县气象局,各乡镇（街道）", "2024-05"),
            ("抓好森林防灭火", "（责任单位：…县公安局）", "responsible:县林业局,县应急局,县公安局", None),
            ("加强救援力量建设", "（责任单位：…县消防救援大队）", "responsible:县应急局,县发改局,县消防救援大队", None),
            ("夯实基层基础", "（责任单位：…各乡镇（街道））", "responsible:县应急局,县民政局,县人社局,各乡镇（街道）", None),
            ("严格监管执法", "（责任单位：县应急局、县司法局）", "responsible:县应急局,县司法局", None)):
        plan.duty(plan.doing(title), at, names, deadline=due)
    # How many there are to be looked at; 均 speaks of each, one statement of both or one of each.
    plan.loose("对全县126家危险化学品企业、38座非煤矿山")
    plan.loose("均下降5%以上")
    plan.loose("县安委办每季度通报一次")
    t = plan.t
    a = {"year": 2023, "inferred": []}
    fell = {"form": "annual-growth", "change": "fall"}
    both = {"role": ["actual"]}
    cases = t("生产安全事故起数", "起", "9", "9起", role="baseline", also={**both, "name": ["生产安全事故", "各类生产安全事故", "发生各类生产安全事故"]},
              **a).indicator
    dead = t("生产安全事故死亡人数", "人", "7", "死亡{7人}", role="baseline", also={**both, "name": ["死亡", "死亡人数"]}, **a).indicator
    rate = {**both, "form": ["percent-change"]}
    t(cases.name, "%", "18.2", "分别下降{18.2%}", role="baseline", into=cases, also={**rate, "name": ["生产安全事故", "各类生产安全事故"]}, **fell, **a)
    t(dead.name, "%", "22.2", "和{22.2%}", role="baseline", into=dead, also={**rate, "name": ["死亡", "死亡人数"]}, **fell, **a)
    y = {"year": 2024, "inferred": []}
    soft = {"form": ["percent-change"], "base_year": [None]}
    t(cases.name, "%", "5", "下降5%以上", "at-least", base_year=2023, into=cases, printed="事故起数",
      also={**soft, "name": ["事故起数", "事故起数、死亡人数"]}, **fell, **y)
    t(dead.name, "%", "5", "均下降5%以上", "at-least", base_year=2023, into=dead, printed="死亡人数", optional=True,
      also={**soft, "name": ["死亡人数", "事故起数、死亡人数"]}, **fell, **y)
    t("亿元地区生产总值生产安全事故死亡率", None, "0.012", "控制在{0.012以内}", "at-most", **y)
    t("森林火灾受害率", "‰", "0.8", "低于0.8‰", "less-than", **y)
    t("24小时火灾扑灭率", "%", "95", "不低于95%", "at-least", **y)
    t("因灾直接经济损失占地区生产总值的比例", "%", "1", "不超过1%", "at-most",
      also={"form": ["annual-amount"], "name": ["年均因灾直接经济损失占地区生产总值的比例"]}, **y)

    # Mines and works
    made = {"form": ["increment"]}
    t("危险化学品企业、非煤矿山检查", "%", "100", "全覆盖", form="coverage", inferred=["year", "value", "unit"],
      also={"name": ["危险化学品企业检查", "非煤矿山检查", "检查", "危险化学品企业", "非煤矿山", "危险化学品企业、非煤矿山"]})
    t("重大事故隐患整改率", "%", "100", "整改率达到{100%}")
    t("关闭退出小型非煤矿山", "座", "5", "矿山{5座}", form="increment")
    t("完成尾矿库闭库", "座", "3", "闭库{3座}", form="increment", also={"name": ["尾矿库闭库"]})
    graded = t("二级以上安全生产标准化企业", "家", "31", "由{31家}", role="baseline", year=2023, inferred=["year"], also={"year": [None]}).indicator
    t(graded.name, "家", "45", "增加到{45家}", into=graded)
    t("经营性自建房安全隐患整治", "%", "100", "{全部}整治到位", form="coverage", year=2024, deadline="2024-09", inferred=["year", "value", "unit"],
      also={"name": ["经营性自建房安全隐患", "经营性自建房安全隐患整治到位"]})

    # Floods
    t("病险水库除险加固", "座", "12", "{12座}病险", form="increment", also={"name": ["完成病险水库除险加固"]})
    t("新建自动雨量站", "处", "40", "40处", form="increment")
    t("新建水位站", "处", "16", "16处", form="increment", also={"name": ["水位站"]})
    warned = t("预警信息发布时间", "分钟", "30", "由{30分钟}", role="baseline", year=2023, inferred=["year"], also={"year": [None]}).indicator
    t(warned.name, "分钟", "20", "缩短至{20分钟以内}", "at-most", into=warned)
    warned.facts["direction"] = "decrease"
    t("山洪灾害危险区群众转移避险演练覆盖率", "%", "100", "覆盖率{100%}")
    t("修编县乡村三级预案", "个", "260", "260余个", "more-than", "increment")

    # Forests
    strips = t("新建防火阻隔带", "公里", "180", "180公里", form="increment").indicator
    t("新建生物防火林带", "公里", "65", "65公里", form="increment", parent=strips, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["生物防火林带"], "form": ["level"]})
    t("视频监控点位", "个", "50", "50个", form="increment")
    t("重点林区监控覆盖率", "百分点", "10", "提高{10个百分点以上}", "at-least", "change", change="rise", also={"unit": ["个百分点", "%"]})
    t("不少于20人的半专业扑火队", "支", "1", "建成{1支}", each="每个林区乡镇", also={"name": ["半专业扑火队"], **made})
    fires = t("森林火灾", "起", "4.3", "年均4.3起", form="annual-amount", role="baseline", years=(2021, 2023), inferred=["years"],
              also={"role": ["actual"], "form": ["level"], "year": [2023, None], "name": ["全县森林火灾"]}).indicator
    t(fires.name, "起", "3", "控制在{3起以内}", "at-most", firmness="strive", into=fires, year=2024, inferred=[],
      also={"form": ["annual-amount"], "name": ["全县森林火灾"]})

    # Rescue
    t("县综合救援队", "人", "60", "达到{60人}")
    t("社会救援力量", "支", "6", "不少于6支", "at-least")
    drills = t("开展各类演练", "场次", "300", "{300场次以上}", "at-least", "increment").indicator
    t("县级综合演练", "场", "2", "演练{2场}", form="increment", parent=drills, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["开展县级综合演练"], "form": ["level"], "parent": [None]})
    t("县级应急物资储备价值", "万元", "800", "达到{800万元}")
    t("乡镇储备品种", "种", "30", "不少于30种", "at-least")
    t("重点区域救援力量到场时间", "分钟", "30", "不超过30分钟", "at-most", firmness="strive")

    # The base
    t("创建全国综合减灾示范社区", "个", "1", "社区{1个}", form="increment", also={"form": ["level"], "name": ["全国综合减灾示范社区"]})
    t("创建省级综合减灾示范社区", "个", "3", "省级{3个}", form="increment", also={"form": ["level"], "name": ["省级", "省级综合减灾示范社区"]})
    t("村（社区）应急服务站达标", "成", "8", "八成以上", "at-least",
      also={"name": ["应急服务站达标的村（社区）", "村（社区）应急服务站", "村（社区）", "应急服务站达标"]})
    t("培训企业负责人和安全管理人员", "人次", "3500", "3500人次", form="increment")
    t("高危行业从业人员持证上岗率", "%", "100", "上岗率{100%}")
    t("安责险投保企业", "%", "15", "增长15%", form="annual-growth", change="rise", also={"form": ["percent-change"]})
    t("农房保险参保率", "%", "98", "稳定在98%", "exactly", direction="maintain", also={"comparator": ["reach"]})

    # The law
    t("执法检查企业", "家次", "420", "不少于420家次", "at-least", "increment")
    t("人均办案数", "件", "1", "增加1件", form="change", change="rise", base_year=2023)
    t("行政处罚决定公示率", "%", "100", "保持100%", "exactly", direction="maintain", also={"comparator": ["reach"]})
    t("“互联网+执法”系统应用率", "%", "90", "达{90％}")
    t("事故调查按期结案率", "%", "100", "结案率{100%}")
    plan.loose("上年度未办结的4起")
    t("上年度未办结事故调查", "起", "0", "清零", year=2024, deadline="2024-Q1", inferred=["year", "value", "unit"], optional=True,
      also={"unit": [None], "name": ["上年度未办结的", "上年度未办结", "事故调查"], "deadline": [None]})
