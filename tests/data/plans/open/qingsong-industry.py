"""Qingsong province, industry, 2021-2025: a page saved as text with stray characters, damaged numbers, rows numbered in three
levels, a table that goes on, leads marked by a star.
"""


def annotate(plan):
    province = plan.area("青嵩省", "province")
    office = plan.bodies(province, "青嵩省工业和信息化厅/省工业和信息化厅")
    plan.bodies(province, "省发展改革委 省财政厅 省中小企业局 省科技厅 省税务局 省生态环境厅")
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2021, 2025), area=province, issuers=[office],
        title="\n{青嵩省制造业高质量发展行动方案（2021—2025年)}\n", published="{2021-06-15} 09",
        spans={"issuers": "  {青嵩省工业和信息化厅}   2021", "period": "（{2021—2025年})\n"})
    plan.reference("青嵩省“十四五”规划和2035年远景目标纲要", None, "superior")
    plan.headings("""
一 基本情况 :review/overview
二 行动目标 :goal
  （一） 总体目标 :goal
  （二 具体目标 :goal @（二具体目标
三 重点行动 :task
  1 产业集群培育行动 :task+
  2 企业梯队培育行动 :task+
  4 绿色低碳行动 :task+
四 组织保障 :safeguard
  1 加强组织领导 :safeguard+
  2 强化跟踪问效 :safeguard+
""")
    plan.at("具体目标").number = "（二"
    for title in ("组织保障", "强化跟踪问效"):
        plan.at(title).until = "上年度进展。"
    for title, at, names in (
            ("产业集群培育行动", "★省工业和信息化厅，省发展改革委、省财政厅", "lead:省工业和信息化厅 participate:省发展改革委,省财政厅"),
            ("企业梯队培育行动", "★省中小企业局、★省科技厅，省税务局", "lead:省中小企业局,省科技厅 participate:省税务局"),
            ("绿色低碳行动", "★省工业和信息化厅，省生态环境厅", "lead:省工业和信息化厅 participate:省生态环境厅")):
        plan.duty(plan.doing(title), at, names, inferred=["role"])
    t, row = plan.t, plan.row
    table = plan.table("表1", "制造业高质量发展主要指标", "indicators", plan.at("具体目标"))

    def line(at, name, unit, figures, growth=None, **facts):
        indicator = row(table, at, name, unit, figures + (f" T2025={growth},annual-growth,unit:%,change:rise" if growth else ""), **facts)
        return indicator

    value = line("规上工业增加值（亿元）", "规上工业增加值", "亿元", "B2020=3860 M2022=4520 T2025=6000", "9.2", number="1.1", group="规模效益")
    of = {"parent": value, "nesting": "of-which", "inferred": ["unit", "parent"]}
    line("其中：装备制造业", "装备制造业", "亿元", "B2020=960 M2022=1190 T2025=1800", "13.4", number="1.1.1", group="规模效益", **of,
         also={"name": ["装备制造业增加值"]})
    line("其中：生物医药产业", "生物医药产业", "亿元", "B2020=310 M2022=400 T2025=650", "16.0", number="1.1.2", group="规模效益", **of,
         also={"name": ["生物医药产业增加值"]})
    tax = line("亩均税收（万元/亩）", "规上工业企业亩均税收", "万元/亩", "B2020=18.5 M2022=20 T2025=24", "5.3", number="1.2", group="规模效益")
    for place, first, second in (
            ("省属企业", "B2020=4200 M2022=4650 T2025=5600", "B2020=1.8 M2022=2.2 T2025=3,at-least"),
            ("民营企业", "B2020=6100 M2022=7300 T2025=9900", "B2020=1.1 M2022=1.4 T2025=2,at-least")):
        line(" | 营业收入（亿元）", "营业收入", "亿元", first, "5.9" if place == "省属企业" else "10.2", group=place,
             also={"name": [f"{place}营业收入"]})
        line(" | 研发投入强度（%）", "研发投入强度", "%", second, group=place, also={"name": [f"{place}研发投入强度"]})
    line("单位工业增加值能耗（", "单位工业增加值能耗", "吨标准煤/万元", "B2020=0.82 T2025=0.7,less-than", number="3.1", group="绿色发展")
    line("工业用水重复利用率（%）", "工业用水重复利用率", "%", "B2020=92.6 M2022=93 T2025=94,about", number="3.2", group="绿色发展")
    line("★3.3 | 数字化研发设计工具普及率（%）", "数字化研发设计工具普及率", "%", "B2020=71 T2025=85", number="3.3", group="绿色发展")
    table.span = (table.span[0], plan.document.find("持续提高 | 85 | - |")[1])

    value.values[0].again("规模以上工业增加值{3860亿元}", origin="prose", name="规模以上工业增加值")
    plan.also_there(value.values[0], role=["actual"])
    y = {"role": "actual", "year": 2020}
    t("规模以上工业增加值占地区生产总值的比重", "%", "31.6", "31.6%", also={"name": ["占地区生产总值的比重"]}, **y)
    t("规上工业企业", "户", "12000", "突破一万二千户", "more-than", **y)
    tax.values[0].again("达到{18.5万元}", origin="prose", name="亩均税收")
    plan.also_there(tax.values[0], role=["actual"], unit=["万元"])
    t("化解钢铁过剩产能", "万吨", "820", "820万吨", form="cumulative", inferred=["year"], **y)
    t("单位工业增加值能耗", "%", "19.4", "累计下降19.4%", form="percent-change", change="fall", base_year=2015, role="baseline", year=2020,
            inferred=["year", "base_year"], also={"role": ["actual"], "form": ["cumulative"], "base_year": [None]})
    t(value.name, "亿元", "6000", "迈上{6000亿元}新台阶", into=value, also={"comparator": ["more-than", "at-least"]})
    t("制造业增加值占比", "%", "28", "稳定在28%", "exactly", direction="maintain", also={"comparator": ["reach"]})
    share = t("战略性新兴产业增加值占规上工业增加值的比重", "百分点", "8", "提高8个百分点", form="change", change="rise", base_year=2020,
              also={"unit": ["个百分点", "%"]}).indicator
    share.unit = "%"
    share.values[0].facts["unit"] = "百分点"
    share.target("25", "达到25%", "reach", "level")
    t("每万名就业人员中研发人员", "人年", "90", "达到{90人年}", firmness="strive")
    t("规上企业研发活动覆盖率", "%", "50", "接近50%", "about")
    t("“两化”融合发展指数", "位", "10", "全国前十", form="rank", scope="全国", also={"comparator": ["at-most"]})
    t("2000亿级产业集群", "个", "4", "{4个}2", also={"form": ["increment"], "name": ["培育形成2000亿级产业集群"]})
    t("500亿级产业集群", "个", "6", "{6个}5", also={"form": ["increment"], "name": ["培育形成500亿级产业集群"]})
    t("“单项冠军”企业", "户", "30", "不少于30户", "at-least", "increment")
    t("专精特新企业", "户", "1500", "{1500户以上}", "at-least", "increment")
    t("制造业领域上市企业数量", "倍", "2", "翻一番", form="multiple")
    t("关键零部件本地配套率", "三分之一", "1", "超过三分之一", "more-than", also={"unit": ["%"]})
    t("工业固体废物综合利用率", "成", "6", "达到{六成}")
    t("万元工业增加值用水量", "%", "16", "下降16%", form="percent-change", change="fall", base_year=2020)
    t("能耗强度", None, None, "确保{完成国家下达的能耗强度目标}", None, "qualitative", firmness="ensure",
      against={"text": "国家下达的能耗强度目标", "kind": "assigned"}, optional=True)

    t("先进制造业集群促进机构", "家", "8", "促进机构{8家}", year=2023)
    t("组建创新联合体", "个", "1", "至少组建1个", "at-least", "increment", each="每个集群", also={"year": [2023], "name": ["创新联合体"]})
    t("省级财政安排专项资金", "亿元", "5", "{5亿元}", form="annual-amount", years=(2021, 2023), inferred=["years"],
      also={"year": [2025, 2024], "name": ["专项资金"], "role": ["target"]})
    t("推动小升规企业", "户", "800", "800户", form="increment", year=2022, inferred=["year"], also={"name": ["小升规企业"], "year": [2021]})
    t("新建500万元以上技改项目", "项", "3000", "3000项", form="increment", also={"year": [2022]})
    t("新建500万元以上技改项目总投资", "亿元", "1000", "过千亿元", "more-than", also={"year": [2022], "name": ["总投资"], "form": ["increment"], "values": ["1"], "unit": ["千亿元"]})
    t("国家级绿色工厂", "家", "60", "{60家以上}", "at-least", "increment")
    t("绿色园区", "个", "12", "12个", form="increment", also={"name": ["国家级绿色园区"]})
    t("工业余热余压利用率", "百分点", "5", "提高五个百分点", form="change", change="rise", base_year=2020, also={"unit": ["个百分点", "%"]})
