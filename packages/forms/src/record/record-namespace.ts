/** Name of the record where a file carries it as XML. */
export const RECORD_NAMESPACE = "urn:ttthdl:form:1";
