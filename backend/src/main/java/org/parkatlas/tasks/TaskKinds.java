package org.parkatlas.tasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.parkatlas.catalog.spi.CodeLabel;

/** The kinds that objects of this module have, in the order in which they are shown. */
final class TaskKinds {

    private static final Map<String, List<CodeLabel>> BY_OBJECT = Map.of(
            "measure",
            List.of(
                    CodeLabel.of("innovation", "创新", "innovation"),
                    CodeLabel.of("organisation", "组织", "organisation"),
                    CodeLabel.of("cooperation", "合作", "cooperation"),
                    CodeLabel.of("environment", "环保", "environment"),
                    CodeLabel.of("service", "服务", "services"),
                    CodeLabel.of("talent", "人才", "talent"),
                    CodeLabel.of("investment_promotion", "招商", "investment promotion"),
                    CodeLabel.of("digital", "数字化", "digital"),
                    CodeLabel.of("funding", "财政资金", "public funds"),
                    CodeLabel.of("finance", "金融", "finance"),
                    CodeLabel.of("land", "用地", "land"),
                    CodeLabel.of("evaluation", "监测评估", "evaluation"),
                    CodeLabel.of("strategy", "产业策略", "strategy of an industry"),
                    CodeLabel.of("procedure", "议事规则", "rule of procedure")),
            "organ",
            List.of(
                    CodeLabel.of("convener", "召集人", "convener"),
                    CodeLabel.of("deputy", "副召集人", "deputy convener"),
                    CodeLabel.of("member", "成员", "member"),
                    CodeLabel.of("liaison", "联络员", "liaison"),
                    CodeLabel.of("office", "办公室", "office"),
                    CodeLabel.of("issuer", "发文单位", "issuer"),
                    CodeLabel.of("addressee", "主送与抄送", "addressee"),
                    CodeLabel.of("body", "机构", "body")),
            "base",
            List.of(
                    CodeLabel.of("herb_base", "药材基地", "herb base"),
                    CodeLabel.of("base", "基地", "base"),
                    CodeLabel.of("zone", "片区", "zone"),
                    CodeLabel.of("cooperation_park", "合作园区", "cooperation park"),
                    CodeLabel.of("pairing", "结对", "pairing"),
                    CodeLabel.of("corridor", "走廊", "corridor"),
                    CodeLabel.of("institute", "院所", "institute"),
                    CodeLabel.of("platform", "平台", "platform"),
                    CodeLabel.of("facility", "设施", "facility")),
            "statement",
            List.of(
                    CodeLabel.of("direction", "发展方向", "direction"),
                    CodeLabel.of("goal", "目标", "goal"),
                    CodeLabel.of("positioning", "定位", "positioning"),
                    CodeLabel.of("path", "路径", "path"),
                    CodeLabel.of("fact", "基础", "where things stand"),
                    CodeLabel.of("trend", "形势", "trend"),
                    CodeLabel.of("weakness", "短板", "weakness")));

    private TaskKinds() {}

    /** The kinds of such objects, with what they are called. */
    static List<CodeLabel> labels(String object) {
        return BY_OBJECT.getOrDefault(object, List.of());
    }

    /** The kinds of such objects. */
    static Set<String> codes(String object) {
        return labels(object).stream().map(CodeLabel::code).collect(Collectors.toSet());
    }
}
