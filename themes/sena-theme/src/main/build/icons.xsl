<?xml version="1.0" encoding="UTF-8"?>
<!-- Keeps the sprite's symbols named in $keep, which has a blank before, between and after the names. -->
<xsl:stylesheet version="1.0" xmlns:svg="http://www.w3.org/2000/svg" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output encoding="UTF-8" indent="no" method="xml" omit-xml-declaration="yes" />

  <xsl:param name="keep" />

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()" />
    </xsl:copy>
  </xsl:template>

  <xsl:template match="svg:symbol[not(contains($keep, concat(' ', @id, ' ')))]" />
</xsl:stylesheet>
