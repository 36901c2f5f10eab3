/// A CSV to begin with.
public enum Template {
  /// The header and three rows: one that is rated, one with a range, one that has no figure yet.
  public static let csv = """
    number,indicator,priority,quarter,value,target,polarity,unit,published,commentary,target basis,target date,note
    1.1,Number of children we care for,Be Safe,2022/23 Q3,803,750,lower,children,R,"The number is beginning to fall. Each placement is reviewed every month.",agreed by the board,March 2023,
    2.4,Days from referral to first appointment,Be Healthy,2022/23 Q3,12,10 to 15,range,days,,,,,
    3.2,Pupils reaching the expected standard,Be Successful,2022/23 Q3,[x],65,higher,%,N/A,,national average,2022/23,results are published in January

    """
}
