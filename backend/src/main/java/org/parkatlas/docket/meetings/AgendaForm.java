package org.parkatlas.docket.meetings;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is spoken of, by the numbers of items, in their order.
 *
 * @param report  通报工作进展情况
 * @param consult 协商解决重大问题
 * @param decide  议定具体合作事项
 * @param arrange 研究部署相关工作
 * @param version of the meeting that the change is made to
 */
@Schema(name = "DocketAgendaForm")
record AgendaForm(
        @NotNull(message = "不能缺少；没有时给 []。|must not be missing; [] for none.")
        @Size(max = 100, message = "最多 100 项。|has 100 items at most.")
        List<@NotNull(message = "不能为 null。|must not be null.") Integer> report,

        @NotNull(message = "不能缺少；没有时给 []。|must not be missing; [] for none.")
        @Size(max = 100, message = "最多 100 项。|has 100 items at most.")
        List<@NotNull(message = "不能为 null。|must not be null.") Integer> consult,

        @NotNull(message = "不能缺少；没有时给 []。|must not be missing; [] for none.")
        @Size(max = 100, message = "最多 100 项。|has 100 items at most.")
        List<@NotNull(message = "不能为 null。|must not be null.") Integer> decide,

        @NotNull(message = "不能缺少；没有时给 []。|must not be missing; [] for none.")
        @Size(max = 100, message = "最多 100 项。|has 100 items at most.")
        List<@NotNull(message = "不能为 null。|must not be null.") Integer> arrange,

        @NotNull(message = "不能缺少：写明改的是哪一版。|must not be missing: it says what is changed.")
        Integer version) {

    /** The numbers of a part. */
    List<Integer> numbersOf(Part part) {
        return switch (part) {
            case REPORT -> report;
            case CONSULT -> consult;
            case DECIDE -> decide;
            case ARRANGE -> arrange;
        };
    }
}
