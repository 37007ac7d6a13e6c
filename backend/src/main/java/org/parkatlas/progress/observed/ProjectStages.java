package org.parkatlas.progress.observed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.parkatlas.catalog.spi.CodeLabel;

/** The stages of the cycle that the plans speak of: 谋划一批、储备一批、核准一批、建设一批, and 投产 at its end. */
public final class ProjectStages {

    /** In the order of the cycle. */
    public static final List<CodeLabel> LABELS = List.of(
            CodeLabel.of("谋划", "谋划", "planned"),
            CodeLabel.of("储备", "储备", "in reserve"),
            CodeLabel.of("核准", "核准", "approved"),
            CodeLabel.of("建设", "建设", "under construction"),
            CodeLabel.of("投产", "投产", "in operation"));

    /** The same without what they are called. */
    public static final Set<String> CODES =
            LABELS.stream().map(CodeLabel::code).collect(Collectors.toUnmodifiableSet());

    private ProjectStages() {}
}
