"""Wanbo city, 2024: a government's work report, last year's results beside this year's goals."""


def annotate(plan):
    city = plan.area("湾泊市", "prefecture")
    government = plan.bodies(city, "湾泊市人民政府")
    plan.facts(
        kind="work-report", language="zh-Hans", period=(2024, 2024), area=city, issuers=[government],
        title="{政府工作报告}\n\n——", issued="——{2024年1月16日}在",
        spans={"kind": "{政府工作报告}\n\n——", "issuers": "{湾泊市人民政府}市长", "period": "{2024}年工作总体要求"})
    plan.headings("""
一 2023年工作回顾 :review
二 2024年工作总体要求和主要目标 :goal
三 2024年重点工作 :task
  （一） 聚力产业强市，加快建设现代化产业体系 :task
    一是 壮大工业底盘 :task+
    二是 做强港口经济 :task+ @二是做强港口经济
    三是 培育数字产业 :task+ @三是培育数字产业
  （二） 聚力改革开放，持续激发市场活力 :task+
  （三） 聚力民生改善，让发展成果更可感可及 :task
    1 稳就业促增收 :task+
    2 办好人民满意教育 :task+
    3 提升健康水平 :task+
""")
    t = plan.t

    def was(name, unit, amount, at, role="actual", **facts):
        return t(name, unit, amount, at, role=role, **{"year": 2023, **facts})

    grew = {"form": "annual-growth", "change": "rise"}
    both = {"form": ["percent-change"], "role": ["actual"]}
    started = {"role": "baseline", "also": {"role": ["actual"]}}
    gdp = was("地区生产总值", "亿元", "1286.5", "达到{1286.5亿元}", **started).indicator
    was("地区生产总值", "%", "6.2", "同比{增长6.2%}", "baseline", **grew, also=both)
    revenue = was("一般公共预算收入", "亿元", "98.4", "98.4亿元", **started).indicator
    was("一般公共预算收入", "%", "8.1", "增长8.1%", "baseline", **grew, also=both)
    was("规模以上工业增加值", "%", "7.6", "规模以上工业增加值{增长7.6%}", "baseline", **grew, also=both)
    was("社会消费品零售总额", "亿元", "500", "突破500亿元", comparator="more-than", **started)
    was("居民消费价格", "%", "0.7", "上涨0.7%", "baseline", **grew, also={"form": ["percent-change"], "role": ["actual"]})
    was("经营主体", "万户", "2.3", "经营主体{2.3万户}", form="increment")
    firms = was("规上工业企业", "家", "41", "净增规上工业企业{41家}", form="increment",
                also={"role": ["baseline"]}).indicator
    was("规上工业企业", "家", "386", "由{386家}", year=2022, inferred=["year"],
        also={"year": [None, 2023], "role": ["baseline"], "name": ["规上工业企业总数"]})
    was("规上工业企业", "家", "427", "增加到427家", also={"role": ["baseline"]}, into=firms)
    was("新材料产业集群产值", "亿元", "300", "迈上{300亿元}台阶", also={"comparator": ["reach", "more-than", "at-least"]})
    was("高技术制造业增加值占规上工业比重", "成", "4", "过四成", comparator="more-than")
    port = was("港口货物吞吐量", "亿吨", "1.05", "吞吐量{1.05亿吨}", **started).indicator
    was("港口货物吞吐量", "位", "3", "居全省{第3位}", form="rank", scope="全省", also={"role": ["baseline"]})
    was("港口货物吞吐量", "位", "1", "前移1位", form="rank-change", change="rise", base_year=2022, scope="全省",
        also={"role": ["baseline"]})
    was("民生支出占一般公共预算支出的比重", "成", "8", "保持在八成以上", comparator="at-least")
    jobs = was("城镇新增就业", "万人", "3.6", "城镇新增就业{3.6万人}", "baseline", form="increment").indicator
    was("改造老旧小区", "个", "67", "六十七个", form="increment")
    was("惠及居民", "万户", "2", "两万余户", comparator="more-than")
    was("新建公办幼儿园", "所", "12", "公办幼儿园{12所}", form="increment")
    places = was("学位", "个", "3240", "新增学位{3240个}", form="increment", also={"role": ["baseline"]}).indicator
    was("全社会研发投入强度", "%", "2.1", "仅为{2.1%}")
    was("全社会研发投入强度", "百分点", "0.6", "低于全省平均水平{0.6个百分点}", form="change", optional=True,
        against={"text": "全省平均水平", "kind": "area"})
    was("没有研发活动的规上企业", "三分之一", "1", "近三分之一", comparator="about", optional=True)

    # Goals of the year
    plain = dict(year=2024, inferred=[])
    t("地区生产总值", "%", "6.5", "增长6.5%左右", "about", into=gdp, **grew, **plain)
    t("规模以上工业增加值", "%", "8", "规模以上工业增加值{增长8%}", **grew, **plain)
    t("一般公共预算收入", "%", "5", "增长5%以上", "at-least", into=revenue, **grew, **plain)
    t("固定资产投资", "%", "7", "增长7%、", **grew, **plain)
    t("固定资产投资", "%", "9", "力争达到9%", firmness="strive", **grew, **plain)
    t("社会消费品零售总额", "%", "6", "增长6%—7%", "between", value_max="7", **grew, **plain)
    t("城镇新增就业", "万人", "3.5", "{3.5万人以上}", "at-least", "increment", into=jobs, **plain)
    t("城镇调查失业率", "%", "5.5", "5.5%以内", "at-most", **plain)
    t("居民消费价格", "%", "3", "涨幅{3%左右}", "about", **grew, **plain,
      also={"form": ["percent-change"], "name": ["居民消费价格涨幅"]})
    t("居民人均可支配收入", None, None, "增长{与经济增长同步}", None, "annual-growth", change="rise",
      against={"text": "经济增长", "kind": "indicator"}, **plain)
    t("单位地区生产总值能耗", None, None, "完成省下达任务", None, "qualitative",
      against={"text": "省下达任务", "kind": "assigned"}, **plain)
    t("粮食总产量", "万吨", "46", "稳定在46万吨", "exactly", direction="maintain", **plain, also={"comparator": ["reach"]})
    t("细颗粒物（PM2.5）平均浓度", "微克/立方米", "32", "控制在32微克/立方米以下", "at-most", **plain)

    # Work
    year = dict(year=2024)
    t("实施亿元以上技改项目", "个", "120", "技改项目{120个}", form="increment", also={"name": ["滚动实施亿元以上技改项目"]}, **year)
    t("工业投资", "%", "15", "增长15%以上", "at-least", firmness="ensure", **grew, **year)
    t("规上工业企业", "家", "50", "新增规上工业企业{50家}", form="increment", into=firms, **year)
    t("国家级专精特新“小巨人”企业", "家", "2", "两到三家", "between", "increment", value_max="3", **year)
    t("2号泊位", None, None, "{6月底前建成}2号泊位", None, "qualitative", deadline="2024-06", optional=True, **year)
    t("港口货物吞吐量", "亿吨", "1.15", "力争突破1.15亿吨", "more-than", firmness="strive", into=port, **year)
    t("临港产业产值", "亿元", "200", "超200亿元", "more-than", role="estimate", **year)
    t("5G基站", "个", "1500", "建成5G基站{1500个}", also={"form": ["increment"]}, **year)
    t("数字经济核心产业增加值占地区生产总值比重", "百分点", "1.2", "提高1.2个百分点", form="change", change="rise",
      base_year=2023, firmness="strive", also={"unit": ["%"], "base_year": [None]}, **year)
    t("政务服务事项网上可办率", "%", "100", "保持100%", "exactly", direction="maintain", also={"comparator": ["reach"]}, **year)
    t("企业开办时间", "个工作日", "0.5", "压减至0.5个工作日以内", "at-most", direction="decrease",
      also={"unit": ["工作日"]}, **year)
    t("镇街赋权改革", "个", "12", "完成{12个}镇街", form="increment", deadline="2024-Q3",
      also={"deadline": ["2024-Q4"], "name": ["完成镇街赋权改革"]}, **year)
    t("进出口总额增速", "百分点", "2", "高于全省平均水平{2个百分点}", "reach", "annual-growth", change="rise",
      against={"text": "全省平均水平", "kind": "area", "comparator": "more-than"}, optional=True, **year)
    t("实际使用外资", "亿美元", "3", "3亿美元", **year)
    t("开展补贴性职业技能培训", "万人次", "2", "不少于2万人次", "at-least", "increment", **year)
    t("零工驿站", "个", "1", "至少建成1个", "at-least", "level", each="每个街道", also={"form": ["increment"]}, **year)
    t("零就业家庭", "户", "0", "清零", form="level", also={"unit": [None, "个"]}, **year)
    t("新建、改扩建中小学", "所", "9", "中小学{9所}", form="increment", **year)
    t("学位", "个", "8000", "逾8000个", "more-than", "increment", into=places, **year)
    t("义务教育集团化办学", "%", "100", "全覆盖", form="coverage", inferred=["value", "unit"], **year)
    t("市第二人民医院新院区", None, None, "三季度投用", None, "qualitative", deadline="2024-Q3", optional=True, **year)
    t("床位", "张", "600", "600张", form="increment", also={"deadline": ["2024-Q3"]}, **year)
    t("每千人口拥有3岁以下婴幼儿托位数", "个", "4.2", "达到4.2个", **year)
    t("地区生产总值", "亿元", "1500", "跨越1500亿元", "reach", year=2025, into=gdp, also={"comparator": ["more-than"]})
