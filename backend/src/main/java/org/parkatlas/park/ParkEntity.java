package org.parkatlas.park;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.parkatlas.catalog.places.EnteredPosition;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.Precision;
import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.names.EnglishName;

/** One park as the view {@code published.park} has it, for loading one; lists are SQL. */
@Entity
@Immutable
@Table(name = "park")
class ParkEntity {

    @Id
    private String id;

    @Column(name = "plan_id")
    private String plan;

    private String kind;
    private String name;

    @Column(name = "short_name")
    private @Nullable String shortName;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "short_name_en")
    private @Nullable String shortNameEn;

    @Column(name = "name_en_basis")
    private @Nullable String nameEnBasis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> aliases;

    @Column(name = "parent_id")
    private @Nullable String parentId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "same_as", columnDefinition = "text[]")
    private List<String> sameAs;

    private boolean counted;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "county_codes", columnDefinition = "text[]")
    private List<String> countyCodes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> towns;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "industry_ids", columnDefinition = "text[]")
    private List<String> industryIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "industry_labels", columnDefinition = "text[]")
    private List<String> industryLabels;

    @Column(name = "primary_industry_id")
    private @Nullable String primaryIndustryId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "related_industry_ids", columnDefinition = "text[]")
    private List<String> relatedIndustryIds;

    @Column(columnDefinition = "geometry(Point,4490)")
    private @Nullable Point position;

    @Column(name = "precision_class")
    private String precisionClass;

    @Column(name = "accuracy_m")
    private @Nullable Double accuracyM;

    @Column(name = "located_in")
    private @Nullable String locatedIn;

    @Column(name = "position_document")
    private @Nullable String positionDocument;

    @Column(name = "position_note")
    private @Nullable String positionNote;

    @Column(name = "position_unit")
    private @Nullable String positionUnit;

    @Column(name = "position_entered")
    private boolean positionEntered;

    @Column(name = "position_demo")
    private boolean positionDemo;

    private @Nullable String note;

    ParkItem toItem(long enterpriseCount) {
        return new ParkItem(
                id,
                plan,
                kind,
                name,
                shortName,
                EnglishName.ofNullable(nameEn, shortNameEn, nameEnBasis),
                List.copyOf(aliases),
                parentId,
                List.copyOf(sameAs),
                counted,
                List.copyOf(countyCodes),
                IndustryLabel.listOf(industryIds, industryLabels),
                primaryIndustryId,
                List.copyOf(relatedIndustryIds),
                point(),
                new Precision(PrecisionClass.find(precisionClass).orElseThrow(), accuracyM),
                LocatedIn.ofReference(locatedIn).orElse(null),
                enterpriseCount);
    }

    @Nullable
    GeoShape shape() {
        var point = point();
        return point == null ? null : GeoShape.of(point);
    }

    List<String> towns() {
        return List.copyOf(towns);
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String positionNote() {
        return positionNote;
    }

    @Nullable
    String positionDocument() {
        return positionDocument;
    }

    /** What the desk says of the position; null where it is the plan's. */
    @Nullable
    EnteredPosition entered() {
        return positionEntered ? new EnteredPosition(positionUnit, positionDemo) : null;
    }

    private @Nullable GeoPoint point() {
        return position == null ? null : new GeoPoint(position.getX(), position.getY());
    }
}
