package org.parkatlas.intake.spi;

import java.util.UUID;

/**
 * Rows of one section that are entered together.
 *
 * @param changeSet under which they are remembered
 * @param demo      whether they are synthetic (演示数据)
 */
public record EnteredSet(UUID changeSet, EditableSection section, boolean demo) {}
