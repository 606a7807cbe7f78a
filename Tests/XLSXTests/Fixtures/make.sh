#!/bin/sh
# Makes the fixtures anew with LibreOffice: a typed book by Calc itself, and a CSV that Calc converted by its own guesses.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
convert() { soffice --headless "-env:UserInstallation=file://$work/profile" "$@" --outdir "$work/out" >/dev/null 2>&1; }
cat > "$work/calc-typed.fods" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style>
<number:date-style style:name="N2"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="moment" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="案件">
<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="3"><text:p>标题</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
<table:table-row>
<table:table-cell office:value-type="date" office:date-value="2024-12-01" table:style-name="day"/>
<table:table-cell office:value-type="date" office:date-value="2024-12-01T09:30:00" table:style-name="moment"/>
<table:table-cell office:value-type="float" office:value="1234.56"/>
<table:table-cell office:value-type="string"><text:p>第一行</text:p><text:p>第二行</text:p></table:table-cell>
<table:table-cell office:value-type="boolean" office:boolean-value="true"/>
<table:table-cell table:formula="of:=[.C4]*2" office:value-type="float" office:value="2469.12"/>
<table:table-cell table:formula="of:=NA()" office:value-type="string"/>
</table:table-row>
</table:table>
<table:table table:name="空表"/>
</office:spreadsheet></office:body></office:document>
XML
printf '案件编码,受理时间,金额,证件号\nZJ3301109202412010001234,2024-12-01 09:30:00,10000.00,000000199001011234\n007,2024/12/1,"1,234.5",1e5\n' > "$work/calc-csv.csv"
convert --convert-to xlsx "$work/calc-typed.fods"
convert --convert-to xlsx --infilter="CSV:44,34,76" "$work/calc-csv.csv"
cp "$work/out/"*.xlsx .
