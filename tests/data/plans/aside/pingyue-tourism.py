"""Pingyue city, tourism, 2023-2026: a notice with its plan and an annexed plan of one year, offices within a department, a group
defined where it is named, a condition.
"""


def annotate(plan):
    city = plan.area("平岳市", "prefecture")
    lake = plan.area("岳湖区", "county", parent=city)
    office = plan.bodies(city, "平岳市人民政府办公室=government")
    plan.bodies(city, "市文化和旅游局（资源开发科、产业发展科）:平岳市文化和旅游局 市住房城乡建设局 市自然资源和规划局")
    plan.bodies(lake, "岳湖区人民政府")
    plan.bodies(city, "市城市管理局 文旅设施推进专班（市文化和旅游局、市交通运输局、市商务局组成）=group 市文化和旅游局 "
                "有国有院团的县（市、区）人民政府=group")
    plan.facts(
        kind="implementation-plan", language="zh-Hans", period=(2023, 2026), area=city, issuers=[office],
        title="\n{平岳市文化旅游融合发展实施方案\n（2023—2026年）}\n", document_number="{平政发〔2023〕11号}",
        issued="\n{2023年3月27日}\n", spans={"issuers": "\n{平岳市人民政府办公室}\n"})
    plan.headings("""
一 发展目标 :goal
  （一） 总体目标 :goal
  （二） 分项目标 :goal
二 主要任务 :task
  （一） 打造核心产品 :task+
  （二） 完善服务设施 :task+
  （三） 繁荣文化事业 :task+
三 保障措施 :safeguard
  （一） 加强领导 :safeguard+
""")
    annex = plan.add_section(None, "附件1", "平岳市2023年文旅消费提振行动计划", "annex", "\n{附件1\n\n平岳市2023年文旅消费提振行动计划}", None)
    annex.section("一", "目标", "goal")
    annex.section("二", "任务", "task").task()
    product, service, culture = (plan.doing(title) for title in ("打造核心产品", "完善服务设施", "繁荣文化事业"))
    product.deadline, service.deadline, culture.deadline = "2025-12", "2024-Q2", "ongoing"
    for task, lead, others in (
            (product, "市文化和旅游局（资源开发科、产业发展科）", "市住房城乡建设局,市自然资源和规划局,岳湖区人民政府"),
            (service, "市城市管理局", "文旅设施推进专班（市文化和旅游局、市交通运输局、市商务局组成）"),
            (culture, "市文化和旅游局", "有国有院团的县（市、区）人民政府")):
        plan.duty(task, f"牵头单位：{lead}", f"lead:{lead}", deadline=task.deadline)
        plan.duty(task, f"配合单位：…{others.split(',')[-1]}", f"support:{others}", deadline=task.deadline)
    # 均 speaks of each: one statement of both, or one of each.
    plan.loose("均达到80%")
    plan.loose("均较2022年翻一番以上")
    t = plan.t
    y = {"year": 2026, "inferred": []}
    guests = t("接待国内游客", "万人次", "3800", "3800万人次", year=2024).indicator
    t(guests.name, "万人次", "5000", "突破5000万人次", "more-than", into=guests, **y)
    income = t("旅游总收入", "亿元", "500", "达到500亿元", **y).indicator
    double = {"form": "multiple", "base_year": 2022, **y}
    t(guests.name, "倍", "2", "{翻一番以上}", "at-least", into=guests, also={"name": ["旅游总收入"]}, **double)
    t(income.name, "倍", "2", "{翻一番以上}", "at-least", into=income, **double)
    plan.optional(income.values[-1])
    t("旅游业增加值占地区生产总值比重", "%", "8", "{8%左右}", "about", **y)
    t("入境游客", None, None, "恢复到2019年水平", None, "level", optional=True, **y)
    t("国家5A级景区", "家", "1", "景区{1家}", form="increment")
    t("4A级景区", "家", "5", "景区{5家}", form="increment", also={"name": ["国家4A级景区"]})
    t("省级以上旅游度假区", "个", "3", "达到{三个}")
    t("培育年营业收入10亿元以上文旅企业", "家", "2", "企业{2家}", form="increment")
    t("带动就业", "万人", "15", "15万人", form="cumulative", also={"role": ["estimate"]})
    t("公共文化场馆服务群众", "万人次", "300", "不低于300万人次", "at-least", "annual-amount", years=(2023, 2026), inferred=["years"])
    t("夜间消费占比", "成", "6", "力争达到{六成}", firmness="strive", condition="获批国家文旅消费示范城市")

    t("修缮院落", "处", "86", "86处", form="increment", year=2024, inferred=["year"], also={"year": [2025, 2026], "name": ["平岳古城一期修缮院落", "一期修缮院落"]})
    plan.loose("2024年10月底前对外开放")
    t("环湖骑行绿道", "公里", "120", "120公里", also={"form": ["increment"], "year": [2024, 2025]})
    t("改造旅游厕所", "座", "200", "不少于200座", "at-least", "increment", also={"year": [2024]})
    rooms = t("星级饭店客房总数", "万间", "1.2", "1.2万间", also={"year": [2024]}).indicator
    t("四星级以上饭店客房占比", "%", "45", "占比{45%}", parent=rooms, nesting="of-which", indicator_inferred=["parent"],
      also={"year": [2024], "parent": [None], "name": ["四星级以上占比", "星级饭店客房总数四星级以上占比"]})
    t("重点景区5G信号、智慧导览", "%", "100", "全覆盖", form="coverage", inferred=["year", "value", "unit"], also={"year": [2024]})
    t("游客满意度", "分", "90", "保持在{90分以上}", "at-least", direction="maintain", also={"year": [2024]})
    t("创排精品剧目", "部", "3", "不少于3部", "at-least", "annual-amount", years=(2023, 2026), inferred=["years"])
    t("送戏下乡", "场", "1000", "1000场", form="annual-amount", years=(2023, 2026), inferred=["years"])
    t("县级图书馆、文化馆一级馆率", "%", "80", "达到{80%}", also={"name": ["县级图书馆一级馆率", "县级文化馆一级馆率"]})

    early = {"year": 2023, "inferred": ["year"]}
    t(guests.name, "万人次", "3200", "3200万人次", into=guests, **early)
    grew = {"form": "annual-growth", "change": "rise"}
    t(guests.name, "%", "30", "增长30%", into=guests, also={"form": ["percent-change"]}, **grew, **early)
    t(income.name, "%", "35", "增长{35%以上}", "at-least", into=income, also={"form": ["percent-change"]}, **grew, **early)
    t("发放文旅消费券", "万元", "5000", "5000万元", form="increment", **early)
    t("拉动消费", "亿元", "4", "预计拉动消费{4亿元}", form="increment", role="estimate", also={"form": ["level"]}, **early)
    t("引进签约项目", "个", "20", "20个", form="increment", **early)
    t("签约金额", "亿元", "100", "超百亿元", "more-than", also={"values": ["1"], "unit": ["百亿元"], "form": ["increment"]}, **early)
    t("开行旅游专列", "列", "50", "{50列以上}", "at-least", "increment", **early)
    t("推出精品线路", "条", "10", "10条", form="increment", deadline="2023-Q2", also={"name": ["精品线路"], "deadline": ["2023-Q1"]}, **early)
