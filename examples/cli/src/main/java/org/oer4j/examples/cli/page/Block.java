package org.oer4j.examples.cli.page;

/** What stands below a heading: words, a table or a figure. */
public sealed interface Block
        permits Words, Subheading, DataTable, Glossary, Legend, BarChart, HeatMap, HeatMaps, SmallMultiples {}
