"""Luoshan county, health, 2024-2026: two departments, tables with tabs (tasks, indicators), ringed numbers that a note explains."""


def annotate(plan):
    county = plan.area("珞杉县", "county")
    issuers = plan.bodies(county, "县卫生健康局/珞杉县卫生健康局 县医疗保障局/珞杉县医疗保障局")
    plan.bodies(county, "县人民医院=other 县发展改革局 各乡镇人民政府=group 县委编办 县财政局 县人力资源社会保障局 各医共体成员单位=group")
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2024, 2026), area=county, issuers=issuers,
        title="\n{珞杉县县域医共体能力提升三年行动方案\n（2024—2026年）}\n", issued="\n{二〇二四年三月一日}\n",
        spans={"issuers": "\n{珞杉县卫生健康局　　珞杉县医疗保障局}\n", "period": "\n（{2024—2026年}）\n\n"})
    plan.headings("""
一 行动目标 :goal
二 重点任务 :task
  一是 实施能力提升工程 :task+
  二是 实施人才强基工程 :task+
  三是 实施数字赋能工程 :task+
三 保障机制 :safeguard
""")
    # 均 speaks of each: one statement of both, or one of each.
    plan.loose("均不低于75%")
    t, row = plan.t, plan.row
    section = plan.at("实施数字赋能工程")
    jobs = plan.table("表1", "重点任务分工", "tasks", section, lines=5)
    for number, title, duties, printed, due in (
            ("1", "创建三级综合医院", "lead:县卫生健康局 responsible:县人民医院", "2026年底", "2026"),
            ("2", "改造提升12个乡镇卫生院", "lead:县发展改革局 responsible:县卫生健康局,各乡镇人民政府", "2025年6月", "2025-06"),
            ("3", "组建医共体人财物统一管理中心", "lead:县委编办 responsible:县财政局,县人力资源社会保障局", "2024年上半年", "2024-S1"),
            ("4", "规范医保总额付费", "lead:县医疗保障局 responsible:各医共体成员单位", "长期坚持", "ongoing")):
        task = plan.task(number, title, section=section, at=f"{number}\t{title}", deadline=due)
        plan.duty(task, f"{title}\t{{…{printed}}}", duties, covers=title, deadline=due)
    t("改造提升乡镇卫生院", "个", "12", "{12个}乡镇", form="increment", table=jobs, origin="table", year=2025, deadline="2025-06", inferred=[])

    table = plan.table("表2", "年度指标", "indicators", section, notes=[("①", "注：{①}为初步"), ("②", "{②}为规划控制数")])
    stays = row(table, "\n县域内住院人次占比（%）", "县域内住院人次占比", "%", "B2023=81.2 M2024=82.5 M2025=83.8 T2026=85,at-least")
    stays.values[0].facts["status"] = "provisional"
    visits = row(table, "\n基层诊疗量占比（%）", "基层诊疗量占比", "%", "B2023=52.6 M2024=56 M2025=60 T2026=65")
    row(table, "\n每千人口床位数/张", "每千人口床位数", "张", "B2023=6.3 M2024=6.5 M2025=6.8 T2026=7.0")
    mothers = row(table, "\n孕产妇死亡率（1/10万）", "孕产妇死亡率", "1/10万", "B2023=0 M2024=8,at-most M2025=8,at-most T2026=8,less-than",
                  also={"unit": ["/10万"]})
    row(table, "\n法定传染病报告率/%", "法定传染病报告率", "%", "B2023=99.8 M2024=100 M2025=100 T2026=100")
    table.span = (table.span[0], plan.document.find("②为规划控制数。")[1])

    y = {"year": 2026, "inferred": ["year"]}
    t(stays.name, "%", "85", "达到{85%以上}", "at-least", into=stays, **y)
    visits.values[0].again("由{52.6%}", origin="prose")
    t(visits.name, "%", "65", "提升至{65%}", into=visits, **y)
    t("县域内医保基金支出率", "%", "75", "稳定在{75%左右}", "about", direction="maintain", **y)
    sign = t("家庭医生签约率", "%", "40", "分别达到{40%}", year=2024, inferred=[]).indicator
    t(sign.name, "%", "45", "{45%}、", year=2025, inferred=[], into=sign)
    t(sign.name, "%", "50", "、{50%}；", year=2026, inferred=[], into=sign)
    t("高血压、2型糖尿病患者规范管理率", "%", "75", "不低于75%", "at-least",
      also={"name": ["高血压患者规范管理率", "2型糖尿病患者规范管理率"]}, **y)
    t(mothers.name, "十万分之一", "8", "控制在十万分之八以下", "at-most", into=mothers, also={"unit": ["1/10万", "/10万", "十万分之八"], "values": ["1"]}, **y)
    t("65岁及以上老年人免费体检", "万人次", "2.8", "2.8万人次", form="annual-amount", years=(2024, 2026), inferred=["years"])
    t("三级综合医院", None, None, "{创建}三级综合医院，", None, "qualitative", optional=True, **y)
    t("临床专科", "个", "19", "{19个以上}", "at-least", **y)
    t("薄弱专科达标", "%", "100", "{全部}达标", form="coverage", inferred=["year", "value", "unit"], year=2026, optional=True,
      also={"name": ["急诊、重症、麻醉等薄弱专科", "薄弱专科"]})
    plan.loose("等5个薄弱专科")
    t("全科医生", "名", "1", "{1名以上}", "at-least", each="每个乡镇卫生院", also={"name": ["配备全科医生"]}, **y)
    t("达到“优质服务基层行”推荐标准的乡镇卫生院", "%", "80", "80%的乡镇", year=2025, also={"name": ["乡镇卫生院达到“优质服务基层行”推荐标准", "乡镇卫生院"]})
    t("社区医院", "家", "2", "两家", year=2025, inferred=[], also={"form": ["increment"]})
    t("招聘乡村医生", "名", "30", "不少于30名", "at-least", "annual-amount", years=(2024, 2026), inferred=["years"])
    t("培训基层医务人员", "人次", "600", "600人次", form="annual-amount", years=(2024, 2026), inferred=["years"])
    t("引进硕士以上人才", "人", "50", "50人，", form="increment", also={"form": ["cumulative"]}, **y)
    t("每千常住人口注册护士数", "人", "3.9", "达到{3.9人}", **y)
    t("医护比", ":1.25", "1", "1∶1.25", also={"values": ["1.25"], "unit": ["1:"]}, **y)
    t("远程心电、影像系统建设", None, None, "三季度前完成", None, "qualitative", deadline="2024-Q3", optional=True, year=2024)
    t("县乡村三级远程会诊覆盖率", "%", "100", "达到{百分之百}", also={"year": [2024]}, **y)
    t("二级以上医院检查检验结果互认项目", "项", "200", "超200项", "more-than", also={"year": [2024]}, **y)
    t("门诊次均费用", "%", "5", "增幅{不超过5%}", "at-most", "percent-change", change="rise",
      also={"year": [2024], "form": ["annual-growth"], "name": ["门诊次均费用增幅"]}, **y)
