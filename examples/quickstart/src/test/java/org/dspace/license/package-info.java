/**
 * Signatures of DSpace 7 and later, written by hand so that the recipe in docs/dspace-license-chooser.md compiles here. No code of
 * DSpace; in DSpace these types are in dspace-api.
 */
package org.dspace.license;
