package org.parkatlas.enterprise;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLOrder;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.parkatlas.catalog.places.EnteredPosition;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Precision;
import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.industry.IndustryLabel;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Fact;

/** One published enterprise, as a row of the view that readers may see. */
@Entity
@Immutable
@Table(name = "enterprise")
class EnterpriseEntity {

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    private String name;

    @Column(name = "short_name")
    private @Nullable String shortName;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "short_name_en")
    private @Nullable String shortNameEn;

    @Column(name = "name_en_basis")
    private @Nullable String nameEnBasis;

    @Column(name = "park_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> parkIds;

    @Column(name = "inferred_park_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> inferredParkIds;

    private String relation;

    @Column(name = "county_codes")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> countyCodes;

    @Column(name = "industry_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> industryIds;

    @Column(name = "industry_labels")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> industryLabels;

    @Column(name = "primary_industry_id")
    private @Nullable String primaryIndustryId;

    @Column(name = "related_industry_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> relatedIndustryIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> products;

    @Column(columnDefinition = "geometry(Point, 4490)")
    private @Nullable Point position;

    @Column(name = "precision_class")
    private String precisionClass;

    @Column(name = "accuracy_m")
    private @Nullable Double accuracyM;

    @Column(name = "located_in")
    private @Nullable String locatedIn;

    private @Nullable String note;

    @Column(name = "position_note")
    private @Nullable String positionNote;

    @Column(name = "position_document")
    private @Nullable String positionDocument;

    @Column(name = "position_unit")
    private @Nullable String positionUnit;

    @Column(name = "position_entered")
    private boolean positionEntered;

    @Column(name = "position_demo")
    private boolean positionDemo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "chain_role", joinColumns = @JoinColumn(name = "enterprise_id"))
    @SQLOrder("ord")
    private List<ChainRoleRow> chainRoles;

    protected EnterpriseEntity() {}

    /** With what documents say of it. */
    EnterpriseDetail toDetail(List<Fact> facts, List<Citation> sources) {
        return new EnterpriseDetail(
                toEnterprise(),
                note,
                positionNote,
                positionDocument,
                positionEntered ? new EnteredPosition(positionUnit, positionDemo) : null,
                facts,
                sources);
    }

    private Enterprise toEnterprise() {
        var point = position == null ? null : new GeoPoint(position.getX(), position.getY());
        var known = PrecisionClass.find(precisionClass).orElseThrow();
        return new Enterprise(
                id,
                planId,
                name,
                shortName,
                EnglishName.ofNullable(nameEn, shortNameEn, nameEnBasis),
                relation,
                List.copyOf(parkIds),
                List.copyOf(inferredParkIds),
                List.copyOf(countyCodes),
                IndustryLabel.listOf(industryIds, industryLabels),
                primaryIndustryId,
                List.copyOf(relatedIndustryIds),
                chainRoles.stream()
                        .map(role -> new Enterprise.ChainRole(role.stage, role.label, role.modality))
                        .toList(),
                List.copyOf(products),
                point,
                new Precision(known, accuracyM),
                LocatedIn.ofReference(locatedIn).orElse(null));
    }

    /** A row of the view of chain roles. */
    @Embeddable
    static class ChainRoleRow {

        private String stage;
        private String label;
        private String modality;

        protected ChainRoleRow() {}
    }
}
