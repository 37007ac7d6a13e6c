package org.parkatlas.intake.spi;

/** The order in which the files of a pack are read; what refers to a file comes after it. */
public final class LoadOrder {

    public static final int DOCUMENTS = 10;
    public static final int CLAUSES = 20;
    public static final int CITATIONS = 30;
    public static final int CONFLICTS = 40;
    public static final int PALETTE = 50;
    public static final int INDUSTRIES = 60;
    public static final int INDUSTRY_ALIASES = 70;
    public static final int PLANS = 80;
    public static final int COUNTIES = 90;
    public static final int OUTLINES = 100;
    public static final int TOWNS = 110;
    public static final int PARKS = 120;
    public static final int PARK_AREAS = 130;
    public static final int PARK_BOUNDARIES = 140;
    public static final int LAYOUT = 150;
    public static final int LAYOUT_SHAPES = 160;
    public static final int ENTERPRISES = 170;
    public static final int CHAINS = 180;
    public static final int CHAIN_LINKS = 190;
    public static final int CHAIN_ROLES = 200;
    public static final int TRANSPORT = 210;
    public static final int TARGETS = 220;
    public static final int POLICIES = 230;
    public static final int PROJECTS = 240;

    private LoadOrder() {}
}
