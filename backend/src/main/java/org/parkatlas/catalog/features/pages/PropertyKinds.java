package org.parkatlas.catalog.features.pages;

import java.util.Locale;

import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.problem.Wording;

/** What people call the types of properties. */
public record PropertyKinds(Locale language) {

    /** The name of this type. */
    public String name(PropertyType type) {
        var wording =
                switch (type) {
                    case TEXT -> new Wording("文本", "text");
                    case INTEGER -> new Wording("整数", "whole number");
                    case NUMBER -> new Wording("数", "number");
                    case BOOLEAN -> new Wording("是否", "yes or no");
                    case DATE -> new Wording("日期", "date");
                    case TEXT_LIST -> new Wording("文本（多个）", "texts");
                };
        return wording.in(language);
    }
}
