"""Tinglan district, health, 2021-2025: a clipping in Markdown, a table with natures, leads marked behind their names, projects."""


def annotate(plan):
    district = plan.area("汀澜区", "county")
    bureau = plan.bodies(district, "汀澜区卫生健康局/区卫生健康局")
    plan.bodies(district, "区发展改革局 区财政局 区医保分局 各街道办事处=group 区人力资源社会保障局")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=district, issuers=[bureau],
        title="# {汀澜区“十四五”卫生健康发展规划}\n", document_number="文号：{汀卫发〔2022〕9号}", issued="成文日期：{2022年3月10日}",
        published="published: {2022-03-18}", spans={"issuers": "发文机关：{汀澜区卫生健康局}"})
    plan.also_fact(issuers=[["汀澜区卫生健康局"]])
    plan.reference("“健康宁川2030”规划纲要", None, "basis")
    plan.headings("""
一 发展基础 :review/overview
二 发展目标 :goal
三 主要任务 :task
  （一） 优化医疗服务体系 :task
    1 做强龙头医院 :task+
    2 做实基层服务 :task+
  （二） 促进中医药传承创新 :task+
四 保障措施 :safeguard
  （一） 加强组织实施 :safeguard+
  （二） 严格监测评估 :safeguard+
""")
    plan.duty(plan.doing("做强龙头医院"), "责任单位：…区财政局", "lead:区卫生健康局 responsible:区发展改革局,区财政局")
    plan.duty(plan.doing("做实基层服务"), "\\[责任单位：…街道办事处\\]", "lead:区卫生健康局 responsible:区医保分局,各街道办事处")
    plan.duty(plan.doing("促进中医药传承创新"), "责任单位：…社会保障局", "lead:区卫生健康局 responsible:区人力资源社会保障局")
    t, row = plan.t, plan.row
    table = plan.table("表1", "“十四五”卫生健康主要指标", "indicators", plan.at("发展目标"),
                       at="{表1　“十四五”卫生健康主要指标}", notes=[("*", "注：\\{*} 为2019年数据")])
    life = row(table, "| 人均预期寿命（岁）", "人均预期寿命", "岁", "B2020=79.6 T2025=80.5", number="1", group="健康水平", nature="expected")
    mothers = row(table, "| 孕产妇死亡率（/10万）", "孕产妇死亡率", "/10万", "B2020=8.6 T2025=9,at-most", number="2", group="健康水平",
                  nature="expected")
    row(table, "重大慢性病过早死亡率", "重大慢性病过早死亡率", "%", "B2020=15.2 T2025=10,percent-change,change:fall,base_year:2020",
        number="3", group="健康水平", nature="expected")
    beds = row(table, "床位数（张）", "每千人口医疗卫生机构床位数", "张", "B2020=6.1 T2025=7.2", number="4", group="资源配置",
               nature="expected")
    row(table, "公立医院（张）", "公立医院", "张", "B2020=4.9 T2025=5.4", group="资源配置", nature="expected", parent=beds,
        nesting="of-which", inferred=["parent"], also={"name": ["公立医院床位数", "每千人口公立医院床位数"]})
    row(table, "社会办医院（张）", "社会办医院", "张", "B2020=1.2 T2025=1.8", group="资源配置", nature="expected", parent=beds,
        nesting="of-which", inferred=["parent"], also={"name": ["社会办医院床位数", "每千人口社会办医院床位数"]})
    row(table, "医师数（人）", "每千人口执业（助理）医师数", "人", "B2020=2.75 T2025=3.3", number="5", group="资源配置", nature="binding")
    row(table, "全科医生数（人）", "每万人口全科医生数", "人", "B2019=2.4 T2025=3.9", number="6", group="资源配置", nature="binding")

    t(life.name, "岁", "78.2", "由2015年的{78.2岁}", role="baseline", year=2015, into=life, also={"role": ["actual"]})
    life.values[0].again("2020年的{79.6岁}", origin="prose")
    mothers.values[0].again("降至{8.6/10万}", origin="prose")
    babies = t("婴儿死亡率", "‰", "2.9", "2.9‰", role="baseline", year=2020, inferred=["year"]).indicator
    own = t("个人卫生支出占卫生总费用的比重", "%", "27.1", "27.1%", role="baseline", year=2021, also={"role": ["actual"]}).indicator
    t(own.name, "百分点", "0.8", "下降0.8个百分点", form="change", change="fall", base_year=2020, role="baseline", year=2021,
      into=own, also={"role": ["actual"], "unit": ["个百分点", "%"]})

    life.target("80.5", "力争达到{80.5岁左右}", "about", "level", firmness="strive")
    t(mothers.name, "/10万", "9", "稳定在{9/10万以下}", "at-most", into=mothers)
    t(babies.name, "‰", "3", "控制在{3‰以内}", "at-most", into=babies)
    t("居民健康素养水平", "%", "30", "{30%以上}", "at-least")
    t(own.name, "%", "25", "降到{25%左右}", "about", into=own)
    t(life.name, "岁", "81.5", "81.5岁", year=2030, into=life)

    t("三级医院", "家", "1", "新增三级医院{1家}", form="increment")
    t("市级以上临床重点专科", "个", "8", "不少于8个", "at-least", also={"form": ["increment"]})
    t("急救平均反应时间", "分钟", "12", "缩短至{12分钟以内}", "at-most", direction="decrease")
    t("二级以上综合医院设立老年医学科的比例", "%", "60", "达到{60%以上}", "at-least")
    t("重点人群家庭医生签约服务覆盖率", "%", "80", "超80%", "more-than")
    t("15分钟基层医疗卫生服务圈", None, None, "基本建成", None, "qualitative", optional=True)
    t("社区卫生服务中心", "所", "1", "办好{1所}", each="每个街道", optional=True)
    t("社区卫生服务中心中医馆设置", "%", "100", "全覆盖", form="coverage", year=2023, inferred=["value", "unit"])
    t("每千人口中医类别执业（助理）医师数", "人", "0.62", "0.62人")
    t("能够提供6类以上中医药服务的社区卫生服务站", "四分之一", "3", "3/4",
      also={"unit": ["3/4", "四分之三", "1/4", "/4", "%"], "values": ["75", "0.75", "1"], "name": ["社区卫生服务站能够提供6类以上中医药服务", "社区卫生服务站"]})

    box = plan.table("专栏1", "重点建设项目", "projects", plan.at("促进中医药传承创新"), at="{专栏1　重点建设项目}",
                     until="建设年限2023—2025年。")
    first = plan.project("区人民医院迁建项目", "- {区人民医院迁建项目}", years=(2021, 2024), table=box,
                         section=plan.at("促进中医药传承创新"))
    second = plan.project("区中医院康复楼项目", "- {区中医院康复楼项目}", years=(2023, 2025), table=box,
                          section=plan.at("促进中医药传承创新"))
    soft = {"form": ["increment", "level"], "role": ["target", "milestone", "estimate"], "year": [2025, 2024, None]}

    def of(project, name, unit, amount, at, **facts):
        return t(name, unit, amount, at, project=project, year=project.years[1], also=soft, inferred=[], **facts).indicator

    whole = of(first, "总投资", "亿元", "12.6", "总投资{12.6亿元}")
    of(first, "医疗设备投资", "亿元", "3.1", "3.1亿元", parent=whole, nesting="of-which", indicator_inferred=["parent"])
    of(first, "建筑面积", "万平方米", "15.8", "15.8万平方米")
    of(first, "床位", "张", "1000", "设置床位{1000张}")
    of(second, "总投资", "亿元", "1.8", "总投资{1.8亿元}")
    of(second, "床位", "张", "200", "新增床位{200张}", form="increment")
