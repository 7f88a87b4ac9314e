"""Jinlan district, care of the elderly, 2023-2025: an opinion whose numbers go on across its parts, an annexed table of one cell a line."""


def annotate(plan):
    district = plan.area("锦澜区", "county")
    government = plan.bodies(district, "锦澜区人民政府")
    plan.bodies(district, "区民政局 区规划资源局 区住建委 区国资委 区商务委 区卫生健康委 区残联=other 各街道办事处、镇人民政府=group 区医保局 "
                "区人社局 区教育局")
    plan.facts(
        kind="opinion", language="zh-Hans", period=(2023, 2025), area=district, issuers=[government],
        title="{锦澜区人民政府关于推进基本养老服务体系建设的实施意见}\n", document_number="\n{锦政规〔2023〕2号}\n", issued="\n{2023年4月28日}\n",
        spans={"issuers": "\n{锦澜区人民政府}\n2023"})
    plan.also_fact(title=["关于推进基本养老服务体系建设的实施意见"], period=[None, [2022, 2025], [2023, 2028]])
    plan.soft_years = True
    plan.reference("关于加快建设基本养老服务体系的若干措施", "越政发〔2022〕28号", "basis")
    plan.headings("""
一 总体要求 :overview
  （一） 基本现状 :review/overview
  （二） 工作目标 :goal
二 重点任务 :task
  （三） 扩大设施供给 :task+
  （四） 做优居家社区服务 :task+
  （五） 深化医养康养结合 :task+
  （六） 建强人才队伍 :task+
三 保障措施 :safeguard
  （七） 加大投入 :safeguard+
  （八） 严格监管 :safeguard+
""")
    for title in ("保障措施", "严格监管"):
        plan.at(title).until = "有效期5年。"
    annex = plan.add_section(None, "附件", "锦澜区基本养老服务发展指标", "annex", "\n{附件\n\n锦澜区基本养老服务发展指标}\n", None)
    for title, lead, others in (
            ("扩大设施供给", "区民政局", "区规划资源局,区住建委,区国资委"),
            ("做优居家社区服务", "区民政局", "区商务委,区卫生健康委,区残联,各街道办事处、镇人民政府"),
            ("深化医养康养结合", "区卫生健康委", "区民政局,区医保局"),
            ("建强人才队伍", "区人社局", "区民政局,区教育局")):
        task = plan.doing(title)
        plan.duty(task, f"牵头单位：{lead}", f"lead:{lead}")
        plan.duty(task, f"配合单位：…{others.split(',')[-1]}", f"support:{others}")
    t, row = plan.t, plan.row
    table = plan.table(None, "锦澜区基本养老服务发展指标", "indicators", annex, at="\n附件\n\n{锦澜区基本养老服务发展指标}\n")
    beds = row(table, "\n养老床位数（张）", "养老床位数", "张", "B2022=8260 M2023=8600 M2024=9100 T2025=9600,at-least")
    nursing = row(table, "\n护理型床位占比（%）", "护理型床位占比", "%", "B2022=56 M2023=59 M2024=62 T2025=65")
    home = row(table, "\n家庭养老床位（张，累计）", "家庭养老床位", "张", "B2022=860 M2023=1500,cumulative M2024=2200,cumulative T2025=3000,cumulative",
               also={"form": ["level", "cumulative"]})
    meals = row(table, "\n社区老年助餐点（个）", "社区老年助餐点", "个", "B2022=136 M2023=160 M2024=180 T2025=200")
    fitted = row(table, "\n居家适老化改造（户，当年数）", "居家适老化改造", "户",
                 "B2022=920 M2023=1500,increment M2024=1500,increment T2025=1500,increment", also={"form": ["level", "annual-amount", "increment"]})
    staff = row(table, "\n养老护理员（人）", "养老护理员", "人", "B2022=1840 M2023=2050 M2024=2300 T2025=2600")
    visits = row(table, "\n特殊困难老年人月探访率（%）", "特殊困难老年人月探访率", "%", "B2022=92 M2023=100 M2024=100 T2025=100")

    # How it is
    a = {"role": "actual", "year": 2022, "inferred": []}
    was = {"role": ["baseline"]}
    t("户籍人口", "万人", "68.4", "68.4万人", **a)
    old = t("60周岁以上老年人", "万人", "17.9", "17.9万人", also=was, **a).indicator
    t("60周岁以上老年人占户籍人口的比重", "%", "26.2", "26.2%", also={"name": ["占", "60周岁以上老年人占比", "60周岁以上老年人"], **was}, **a)
    soon = {"role": "estimate", "year": 2025, "inferred": []}
    t(old.name, "万人", "20", "达到{20万人}", into=old, **soon)
    t("老龄化率", "%", "29", "超过29%", "more-than", **soon)
    t("养老机构", "家", "41", "41家", **a)
    beds.values[0].again("床位{8260张}", origin="prose", name="养老机构床位")
    plan.also_there(beds.values[0], role=["actual"], name=["床位", "养老机构床位"])
    nursing.values[0].again("床位占{56%}", origin="prose")
    plan.also_there(nursing.values[0], role=["actual"], name=["护理型床位", "护理型床位占"])
    t("社区日间照料中心", "个", "92", "92个", **a)
    meals.values[0].again("助餐点{136个}", origin="prose")
    plan.also_there(meals.values[0], role=["actual"])
    t("社区老年助餐点日均供餐", "万人次", "1.1", "1.1万人次", also={"name": ["日均供餐"]}, **a)

    # Goals
    t("基本养老服务清单制度", None, None, "全面建立", None, "qualitative", year=2023, inferred=[], optional=True)
    t("综合为老服务中心", "个", "1", "至少建成1个", "at-least", each="每个街道（镇）", year=2023, inferred=[], also={"form": ["increment"]})
    y = {"year": 2025, "inferred": []}
    t(beds.name, "张", "9600", "达到{9600张以上}", "at-least", into=beds, printed="养老床位", **y)
    t(nursing.name, "%", "65", "不低于65%", "at-least", into=nursing, **y)
    t(home.name, "张", "3000", "累计建成3000张", form="cumulative", into=home, **y)
    t(meals.name, "个", "200", "达到{200个}", into=meals, **y)
    t("社区老年助餐点街道覆盖率", "%", "100", "分别达到{100%}", also={"name": ["街道覆盖率"]}, **y)
    t("社区老年助餐点社区覆盖率", "%", "80", "和{80%}，", also={"name": ["社区覆盖率"]}, **y)
    t(visits.name, "%", "100", "月探访率达到{100%}", into=visits, **y)
    t("每千名老年人拥有社会工作者", "名", "1", "{1名以上}", "at-least", **y)
    t("养老护理员持证率", "%", "90", "90%左右", "about", **y)
    t("老年人满意度", None, None, "稳步提升", None, "trend", change="rise", optional=True, **y)

    # Facilities
    t("新建住宅小区配建养老服务设施", "平方米", "35", "不少于35平方米", "at-least", each="每百户", also={"unit": ["平方米/百户"]}, optional=True)
    t("已建成的住宅小区配建养老服务设施", "平方米", "25", "不少于25平方米", "at-least", each="每百户", also={"unit": ["平方米/百户"]}, optional=True)
    t("新建小区配建达标率", "%", "100", "保持100%", "exactly", direction="maintain", also={"comparator": ["reach"], "name": ["配建达标率"]})
    new = {"form": "increment", "into": beds, "printed": "养老床位"}
    more = {"name": ["新增养老床位", "养老床位"]}
    t(beds.name, "张", "1500", "新增养老床位{1500张}", also=more, **new)
    for year, amount, at in ((2023, "400", "新增{400张}"), (2024, "500", "、{500张}和"), (2025, "600", "和{600张}。")):
        t(beds.name, "张", amount, at, year=year, inferred=[], also={"form": ["annual-amount"], **more}, **new)
    t("改造公办养老机构", "家", "6", "机构{6家}", form="increment")
    t("盘活国有闲置资产用于养老服务", "万平方米", "3", "3万平方米", form="increment", also={"name": ["盘活国有闲置资产"]})

    # At home
    t(fitted.name, "户", "4500", "4500户", form="increment", into=fitted, also={"name": ["完成居家适老化改造"]})
    t("特殊困难老年人家庭居家适老化改造", "户", "1200", "1200户", form="increment", parent=fitted, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["特殊困难老年人家庭"], "form": ["level"]})
    t("特殊困难老年人家庭居家适老化改造", "%", "100", "应改尽改", form="coverage", inferred=["year", "value", "unit"], optional=True,
      also={"name": ["特殊困难老年人家庭"]})
    day = t("示范型社区日间照料中心占比", "成", "2", "由{两成}", role="baseline", year=2022, inferred=["year"], also={"year": [None]}).indicator
    t(day.name, "一半", "1", "一半以上", "at-least", into=day, also={"values": ["50"], "unit": ["%", "半"]})
    t("助餐服务量", "%", "20", "年均增长20%", form="annual-growth", change="rise")
    t("开展居家上门服务", "万人次", "20", "不少于20万人次", "at-least", "annual-amount", years=(2023, 2025), also={"name": ["居家上门服务"]})
    t("安装“一键呼”等智能终端", "万台（套）", "1.2", "1.2万台（套）", form="increment",
      also={"form": ["level", "annual-amount"], "unit": ["万台"], "name": ["“一键呼”等智能终端"]})

    # Medicine
    t("养老机构与医疗机构签约率", "%", "100", "达到{100％}")
    t("内设医疗机构的养老机构占比", "%", "35", "占比{35%}")
    health = t("65周岁以上老年人健康管理率", "%", "70", "2024年达到{70%}", year=2024, inferred=[]).indicator
    t(health.name, "%", "73", "2025年达到{73%}", into=health, **y)
    wards = t("家庭病床", "张", "2000", "2000张", also={"form": ["increment"], "name": ["设立家庭病床"]}).indicator
    t(wards.name, "倍", "2", "翻一番", form="multiple", base_year=2022, into=wards, also={"name": ["设立家庭病床"]})
    t("安宁疗护床位", "张", "60", "安宁疗护床位{60张}", form="increment")
    t("失能老年人评估和照护服务覆盖面", None, None, "逐年扩大", None, "trend", change="rise")

    # Staff
    taught = t("培训养老服务从业人员", "人次", "1500", "1500人次", form="annual-amount", years=(2023, 2025)).indicator
    t("培训护理员", "人次", "800", "800人次", form="annual-amount", years=(2023, 2025), parent=taught, nesting="of-which",
      indicator_inferred=["parent"], also={"name": ["护理员"]})
    t(staff.name, "人", "2600", "达到{2600人}", into=staff, **y)
    t("养老护理员高级工以上占比", "百分点", "8", "提高8个百分点", form="change", change="rise", base_year=2022,
      also={"unit": ["个百分点", "%"], "name": ["高级工以上占比"]}, **y)
    t("院校合作培养基地", "家", "3", "不少于3家", "at-least", also={"form": ["increment"]}, **y)
    t("区级福彩公益金用于养老服务的比例", "%", "60", "不低于60%", "at-least")
    t("区财政养老服务投入", None, None, "增幅{不低于一般公共预算支出增幅}", None, "annual-growth", change="rise",
      against={"text": "一般公共预算支出增幅", "kind": "indicator", "comparator": "at-least"}, also={"name": ["区财政养老服务投入增幅"], "form": ["percent-change"]})
