"""Huanling city, air, 2024-2025: an implementation plan, two tiers, a table with areas down."""


def annotate(plan):
    city = plan.area("桓岭市", "prefecture")
    parts = {"桓岭市区": plan.area("桓岭市区", "county", parent=city)}
    for name in ("沐阳县", "石坳县", "清枫市"):
        parts[name] = plan.area(name, "county", parent=city)
    government = plan.bodies(city, "桓岭市人民政府")
    plan.bodies(city, "市工业和信息化局 市发展改革委 市生态环境局 市城市管理局 市交通运输局 市公安局 市商务局 市住房城乡建设局 市农业农村局")
    plan.facts(
        kind="implementation-plan", language="zh-Hans", period=(2024, 2025), area=city, issuers=[government],
        title="{桓岭市空气质量持续改善行动实施方案}\n", issued="（{2024年4月12日}）", spans={"issuers": "\n{桓岭市人民政府}\n"})
    plan.also_fact(period=[None, [2024, 2025], [2023, 2025]])
    plan.soft_years = True
    plan.reference("空气质量持续改善行动计划", "国发〔2023〕24号", "superior")
    plan.headings("""
一 现状与目标 :goal/overview
二 重点任务 :task
  （一） 优化产业能源结构 :task
    1 加快落后产能退出 :task+
    2 推进散煤治理和清洁能源替代 :task+
  （二） 优化交通运输结构 :task+
  （三） 强化面源污染治理 :task+
三 保障措施 :safeguard
""")
    annex = plan.add_section(None, None, "各县（市、区）空气质量改善目标", "annex", "附表\n{各县（市、区）空气质量改善目标}", None)
    plan.furniture = "附表"
    for title, at, names in (
            ("加快落后产能退出", "（市工业和信息化局牵头，…参与）", "lead:市工业和信息化局 participate:市发展改革委,市生态环境局"),
            ("推进散煤治理和清洁能源替代", "（市发展改革委牵头，…参与）", "lead:市发展改革委 participate:市生态环境局,市城市管理局"),
            ("优化交通运输结构", "（市交通运输局、…参与）", "lead:市交通运输局,市公安局 participate:市商务局"),
            ("强化面源污染治理", "（市住房城乡建设局、…负责）", "responsible:市住房城乡建设局,市城市管理局,市农业农村局")):
        plan.duty(plan.doing(title), at, names)
    t = plan.t
    table = plan.table("附表", "各县（市、区）空气质量改善目标", "indicators", annex, at="附表\n{各县（市、区）空气质量改善目标}", until="全市 | 40 | 38 | 71")
    table.number = None
    lines = (("全市", "40", "38", "71"), ("桓岭市区", "42", "40", "68"), ("沐阳县", "39", "37", "72"), ("石坳县", "36.5", "35", "76"),
             ("清枫市", "41", "39", "70"))
    whole = {}
    for place, *figures in lines:
        sign = "≤" if place == "石坳县" else ""
        before = ""
        for k, (name, unit, year) in enumerate((("PM2.5浓度", "微克/立方米", 2024), ("PM2.5浓度", "微克/立方米", 2025), ("优良天数比率", "%", 2025))):
            bound = k == 1 and sign
            value = t(name, unit, figures[k], f"\n{place} |{before} " + (sign if bound else "") + "{" + figures[k] + "}",
                      "at-most" if bound else "reach", area=parts.get(place), table=table, origin="table", year=year, inferred=[],
                      also={"name": [f"{year}年{name}", "PM2.5平均浓度"] if k < 2 else [f"{year}年{name}"]})
            whole.setdefault((name, place), value.indicator)
            before += f" {sign if bound else ''}{figures[k]} |"
    dust, days = whole["PM2.5浓度", "全市"], whole["优良天数比率", "全市"]

    # What was reached
    alone = {"name": ["细颗粒物（PM2.5）平均浓度", "PM2.5平均浓度"]}
    dust.value("baseline", "41.5", "平均浓度{41.5微克/立方米}", year=2023, name="细颗粒物（PM2.5）平均浓度")
    plan.also(dust.values[-1], role=["actual"], **alone)
    dust.value("baseline", "12.3", "下降12.3%", None, "percent-change", change="fall", base_year=2020, year=2023, unit="%")
    plan.also(dust.values[-1], role=["actual"], **alone)
    b = {"role": "baseline", "year": 2023}
    was = {"role": ["actual"]}
    t("优良天数", "天", "240", "240天", role="actual", year=2023)
    t(days.name, "%", "65.8", "65.8%", into=days, also=was, **b)
    heavy = t("重度及以上污染天数", "天", "9", "{9天}，在", also=was, **b).indicator
    place = t("空气质量排名", "位", "142", "第142位", form="rank", scope="全国168个重点城市", role="actual", year=2023,
              also={"name": ["排名", "空气质量综合排名", "优良天数比率"], "role": ["baseline"]}).indicator
    t(place.name, "位", "5", "前进5位", form="rank-change", change="rise", base_year=2022, role="actual", year=2023, into=place,
      also={"name": ["排名", "空气质量综合排名"], "role": ["baseline"], "base_year": [None], "unit": ["个位次"]})
    t("臭氧超标天数占全年超标天数的比重", "成", "6", "近六成", "about", role="actual", year=2023,
      also={"name": ["臭氧超标天数占全年超标天数", "臭氧超标天数", "占全年超标天数"]})
    plan.loose("高于国家二级标准（35微克/立方米）")

    # Goals
    dust.target("40", "控制在{40微克/立方米以内}", "at-most", "level", year=2024)
    plan.also(dust.values[-1], **alone)
    t(heavy.name, "天", "7", "不超过7天", "at-most", into=heavy, year=2024)
    dust.target("38", "降至{38微克/立方米}", "reach", "level", year=2025, firmness="ensure")
    plan.also(dust.values[-1], **alone)
    dust.target("36", "力争36微克/立方米", "reach", "level", year=2025, firmness="strive")
    plan.also(dust.values[-1], **alone)
    y = {"year": 2025, "inferred": []}
    t(days.name, "%", "71", "不低于71%", "at-least", into=days, also={"firmness": ["ensure"]}, **y)
    fell = {"form": "percent-change", "change": "fall", "base_year": 2020}
    t("氮氧化物排放总量", "%", "10", "分别下降{10%}", "at-least", also={"comparator": ["reach"], "name": ["氮氧化物"], "firmness": ["ensure"]}, **fell, **y)
    t("挥发性有机物排放总量", "%", "12", "和{12%以上}", "at-least", also={"firmness": ["ensure"]}, **fell, **y)
    t("空气质量综合排名", "位", "20", "退出全国后20位", form="rank", optional=True, **y)
    plan.loose("退出全国后20位")

    # Tasks
    early = {"year": 2024}
    t("淘汰限制类烧结机", "台", "3", "3台", form="increment", **early)
    t("淘汰4.3米焦炉", "座", "2", "2座", form="increment", **early)
    t("焦化产能", "万吨", "110", "压减焦化产能{110万吨}", form="change", change="fall",
      also={"form": ["increment"], "name": ["压减焦化产能"], "change": [None]}, **early)
    t("完成水泥企业超低排放改造", "家", "6", "{6家}水泥", form="increment", also={"name": ["水泥企业超低排放改造"]}, **early)
    t("短流程炼钢产量占比", "%", "15", "达到{15%}", year=2025)
    t("涉气产业集群“绿岛”项目", "个", "5", "{5个以上}", "at-least", year=2025, also={"form": ["increment"]})
    t("煤炭消费总量", "%", "5", "下降5%左右", "about", year=2025, **fell)
    clean = t("非化石能源占能源消费总量比重", "%", "8.4", "的{8.4%}", role="baseline", year=2020).indicator
    t(clean.name, "%", "12", "提高到{12%}", into=clean, year=2025)
    t("35蒸吨/小时及以下燃煤锅炉", None, None, "{基本淘汰}", None, "qualitative", year=2025, optional=True)
    plan.loose("燃煤锅炉基本淘汰")
    t("平原地区散煤", None, "0", "清零", year=2025, inferred=["value"], also={"unit": ["吨", "%", "户"]})
    t("集中供热面积", "万平方米", "260", "260万平方米", form="increment", year=2025)
    t("钢铁、煤炭、焦化等行业大宗货物清洁运输比例", "%", "80", "{80%左右}，新增", "about", also={"name": ["大宗货物清洁运输比例"]})
    t("铁路专用线", "条", "4", "4条", form="increment")
    t("铁路货运量", "成", "1", "增长一成", form="percent-change", change="rise", base_year=2020, also={"values": ["10"], "unit": ["%"]})
    trucks = t("淘汰国四及以下柴油货车", "辆", "9000", "9000辆", form="increment", inferred=["year"]).indicator
    t(trucks.name, "辆", "5200", "不少于5200辆", "at-least", "increment", into=trucks, year=2024)
    for kind, amount, at in (("公交", "100", "分别{不低于100%}"), ("出租", "90", "、{90%}、"), ("环卫", "80", "、{80%}。")):
        t(f"城区{kind}新增或更新车辆中新能源车占比", "%", amount, at, "at-least",
          also={"name": [f"{kind}新增或更新车辆中新能源车占比", f"城区{kind}", kind, "新增或更新车辆中新能源车占比"]})
    t("5000平方米以上建筑工地安装在线监测设施", "%", "100", "{全部}安装", form="coverage", inferred=["year", "value", "unit"],
      also={"name": ["5000平方米以上建筑工地", "安装在线监测设施"]})
    t("装配式建筑占新建建筑面积比例", "%", "35", "达{35%}")
    t("城市主次干道机械化清扫率", "%", "90", "分别达到{90%}", "about", also={"comparator": ["reach"], "name": ["城市"]}, **y)
    t("县城主次干道机械化清扫率", "%", "80", "、{80%左右}", "about", **y)
    t("降尘量", "吨/月·平方公里", "7", "不高于7吨/月·平方公里", "at-most", **y)
    t("秸秆综合利用率", "%", "95", "稳定在{95%以上}", "at-least", direction="maintain", **y)
    t("更新雾炮车、吸尘车等", "台", "60", "60余台", "more-than", "increment", year=2024, inferred=["year"],
      also={"name": ["雾炮车、吸尘车", "更新雾炮车、吸尘车", "雾炮车、吸尘车等"], "year": [2025]})
    t("大气污染防治资金", "亿元", "6", "不少于6亿元", "at-least", inferred=["year"],
      also={"form": ["increment", "cumulative"], "name": ["统筹大气污染防治资金", "市级财政统筹大气污染防治资金"]})
